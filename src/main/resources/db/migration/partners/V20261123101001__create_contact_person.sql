create table contact_person (
  id bigint generated always as identity primary key,
  version integer not null,
  partner_id bigint not null references partner on delete cascade,
  name text not null check (length(name) between 1 and 200),
  role text not null,
  email text not null,
  phone text not null
);
create index contact_person_partner on contact_person (partner_id);

create table absence (
  person_id bigint not null references contact_person on delete cascade,
  from_on date not null,
  until_on date not null,
  substitute_id bigint references contact_person on delete set null,
  primary key (person_id, from_on),
  constraint absence_period check (until_on >= from_on),
  constraint absence_substitute_other check (substitute_id <> person_id),
  -- A range of one number compares it without an extension for plain numbers.
  constraint absence_once_at_a_time exclude using gist (
    int8range(person_id, person_id, '[]') with &&, daterange(from_on, until_on, '[]') with &&)
);
create index absence_substitute on absence (substitute_id);
comment on column absence.until_on is 'The last day of the absence.';
