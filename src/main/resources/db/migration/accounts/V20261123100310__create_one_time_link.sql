create table one_time_link (
  hash bytea primary key check (length(hash) = 32),
  purpose text not null check (purpose in ('FIRST_ADMINISTRATOR', 'PASSWORD_RESET', 'INVITATION')),
  account_id bigint references account on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  spent_at timestamptz,
  check ((account_id is null) = (purpose = 'FIRST_ADMINISTRATOR'))
);
create index one_time_link_account on one_time_link (account_id);
comment on table one_time_link is 'Links that work once. Only the SHA-256 of the secret in them is kept, so whoever reads this table can open none.';
