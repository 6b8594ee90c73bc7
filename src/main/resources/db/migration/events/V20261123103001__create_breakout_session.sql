create table breakout_session (
  id bigint generated always as identity primary key,
  version integer not null,
  event_id bigint not null references event on delete cascade,
  position integer not null,
  title text not null check (length(title) <= 300),
  description text not null,
  capacity integer check (capacity between 1 and 100000),
  room text not null,
  summary text not null,
  state text not null check (state in ('OPEN', 'SUBMITTED', 'APPROVED'))
);
create index breakout_session_event on breakout_session (event_id, position);

create table session_facilitator (
  session_id bigint not null references breakout_session on delete cascade,
  contact_id bigint not null references contact_person on delete cascade,
  primary key (session_id, contact_id)
);
create index session_facilitator_contact on session_facilitator (contact_id);

create table session_facilitator_name (
  session_id bigint not null references breakout_session on delete cascade,
  position integer not null,
  name text not null check (length(name) between 1 and 300),
  primary key (session_id, position)
);

create table session_tip (
  session_id bigint not null references breakout_session on delete cascade,
  position integer not null,
  words text not null check (words <> ''),
  primary key (session_id, position)
);

create table session_commitment (
  session_id bigint not null references breakout_session on delete cascade,
  position integer not null,
  who text not null,
  what text not null,
  due_on date,
  done boolean not null,
  primary key (session_id, position)
);

create table session_document (
  session_id bigint not null references breakout_session on delete cascade,
  position integer not null,
  title text not null,
  address text not null check (address = '' or address ~* '^(https?://|/[^/\\])'),
  primary key (session_id, position)
);

create table session_photo (
  session_id bigint not null references breakout_session on delete cascade,
  position integer not null,
  alt text not null,
  caption text not null,
  credit text not null,
  primary key (session_id, position)
);
comment on table breakout_session is 'One of the parallel groups of a meeting; from summary on it holds what was written afterwards.';
