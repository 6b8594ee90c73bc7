create table rate_limit (
  key text primary key,
  state bytea not null,
  expires_at timestamptz not null
);
create index rate_limit_expires_at on rate_limit (expires_at);
comment on table rate_limit is 'How often something was tried of late. The key is a hash of what was tried by whom; the state belongs to bucket4j.';
