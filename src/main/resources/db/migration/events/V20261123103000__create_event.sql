create table event (
  id bigint generated always as identity primary key,
  version integer not null,
  title text not null check (length(title) between 1 and 300),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  published_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  binned_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text,
  kind text not null
    check (kind in ('NETWORK_MEETING', 'THEME_MEETING', 'TRAINING', 'LECTURE', 'CAMPAIGN', 'PARTNER_ACTIVITY')),
  theme text not null,
  summary text not null,
  description text not null,
  starts_on date,
  starts_time time,
  ends_on date,
  ends_time time,
  whole_day boolean not null,
  location_name text not null,
  location_address text not null,
  district text not null,
  access text not null,
  contact_id bigint references contact_person on delete set null,
  registration_until date,
  capacity integer check (capacity between 1 and 100000),
  waiting_list boolean not null,
  constraint event_published_when check (state <> 'PUBLISHED' or published_at is not null),
  constraint event_withdrawn_when check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  constraint event_published_complete
    check (state <> 'PUBLISHED' or (starts_on is not null and (whole_day or starts_time is not null))),
  constraint event_whole_day_without_times check (not whole_day or (starts_time is null and ends_time is null)),
  -- The clock may go back in between, so times on one date are compared by the site.
  constraint event_ends_after_start check (ends_on >= starts_on),
  constraint event_registration_before_start check (registration_until <= starts_on)
);
create index event_contact on event (contact_id);
comment on column event.starts_time is 'Clock time in Europe/Amsterdam, as people agree on it; daylight saving is applied when it is read.';

create table event_organiser (
  event_id bigint not null references event on delete cascade,
  partner_id bigint not null references partner on delete cascade,
  primary key (event_id, partner_id)
);
create index event_organiser_partner on event_organiser (partner_id);

create table event_workgroup (
  event_id bigint not null references event on delete cascade,
  workgroup_id bigint not null references workgroup on delete cascade,
  primary key (event_id, workgroup_id)
);
create index event_workgroup_workgroup on event_workgroup (workgroup_id);

create table programme_item (
  event_id bigint not null references event on delete cascade,
  position integer not null,
  starts_time time,
  title text not null,
  speaker text not null,
  primary key (event_id, position)
);
