-- Who has which text open at this moment. Nothing is lost when it is lost.
create unlogged table presence (
  pen uuid primary key,
  place text not null,
  account_id bigint not null,
  name text not null,
  seen_at timestamptz not null
) with (fillfactor = 50);
create index presence_place on presence (place);
