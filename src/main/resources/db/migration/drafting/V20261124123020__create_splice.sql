-- What was typed since the base of a working copy: at this position so many UTF-16 units of the JSON were replaced by this text.
create table splice (
  manuscript_id bigint not null references manuscript on delete cascade,
  number integer not null,
  position integer not null check (position >= 0),
  deleted integer not null check (deleted >= 0),
  inserted text not null,
  primary key (manuscript_id, number)
);
comment on column splice.number is 'The version of the manuscript that it made.';
