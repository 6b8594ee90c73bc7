-- What readers are told about the last change in substance since it came out, and when that was.
alter table call
  add column amended_at timestamptz,
  add column amendment text check (char_length(amendment) between 1 and 200),
  add constraint call_amended_when check ((amended_at is null) = (amendment is null));
