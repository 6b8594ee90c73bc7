create table account (
  id bigint generated always as identity primary key,
  email text not null check (email <> '' and length(email) <= 254),
  name text not null check (name <> ''),
  role text not null check (role in ('PARTNER_MEMBER', 'COORDINATOR', 'ADMINISTRATOR')),
  partner_id bigint,
  password_hash text,
  created_at timestamptz not null,
  disabled_at timestamptz
);
create unique index account_email on account (lower(email));
comment on table account is 'People who can log in.';
comment on column account.partner_id is 'The partner whose page this person keeps. The table of partners is made by a later migration, which adds the foreign key.';
comment on column account.password_hash is 'None until the invitation was answered.';
