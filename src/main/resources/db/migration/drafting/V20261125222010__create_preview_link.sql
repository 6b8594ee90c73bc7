-- Secret links with which somebody without an account sees a text as it is written now.
create table preview_link (
  id bigint generated always as identity primary key,
  hash bytea not null unique check (length(hash) = 32),
  manuscript_id bigint not null references manuscript on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  author_id bigint,
  author text,
  recipient text,
  opened integer not null default 0,
  opened_at timestamptz,
  check ((opened = 0) = (opened_at is null))
);
create index preview_link_manuscript on preview_link (manuscript_id);
create index preview_link_expires_at on preview_link (expires_at);

comment on column preview_link.hash is 'Only the SHA-256 of the secret is kept, so whoever reads this table can open none.';
comment on column preview_link.recipient is 'The address that it was mailed to, so that people know which one to revoke; gone with the link.';
