create table audit_entry (
  id bigint generated always as identity primary key,
  noted_at timestamptz not null,
  account_id bigint,
  action text not null,
  subject text not null
);
create index audit_entry_noted_at on audit_entry (noted_at desc);
comment on table audit_entry is 'Who did what to what. The account is a number without foreign key: the trail outlives the account.';
