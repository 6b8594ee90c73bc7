create table wording (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  phrase text not null check (length(phrase) between 1 and 100),
  advice text not null check (length(advice) between 1 and 300),
  kinds text[] not null check (cardinality(kinds) > 0),
  removed_at timestamptz
);
create unique index wording_phrase on wording (lower(phrase)) where removed_at is null;
comment on table wording is 'Words that writers are warned about, with the advice of coordinators and the kinds of content in which they count.';
