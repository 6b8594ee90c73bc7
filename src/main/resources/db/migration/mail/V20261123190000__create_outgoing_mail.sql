-- Mail that waits, was sent or was given up. Its content is kept exactly as long as there will be another attempt.
create table outgoing_mail (
  id bigint generated always as identity primary key,
  idempotency_key text unique check (char_length(idempotency_key) between 1 and 200),
  to_address text not null check (char_length(to_address) <= 254 and to_address !~ '[[:cntrl:][:space:]]'),
  subject text not null check (char_length(subject) between 1 and 200 and subject !~ '[[:cntrl:]]'),
  html text,
  text text,
  created_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz,
  sent_at timestamptz,
  last_error text,
  constraint outgoing_mail_content_while_waiting check (
    (next_attempt_at is null) = (html is null) and (next_attempt_at is null) = (text is null)),
  constraint outgoing_mail_sent_is_done check (sent_at is null or next_attempt_at is null)
);

create index outgoing_mail_due on outgoing_mail (next_attempt_at, id) where next_attempt_at is not null;
