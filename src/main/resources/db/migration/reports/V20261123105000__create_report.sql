create table report (
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
  -- At most one report for an event; erasing the event leaves its date and place here.
  event_id bigint unique references event,
  met_on date,
  place text not null,
  theme text not null,
  attendance integer check (attendance between 1 and 100000),
  summary text not null,
  introduction text not null,
  highlights text[] not null,
  constraint report_published_when check (state <> 'PUBLISHED' or published_at is not null),
  constraint report_withdrawn_when check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  constraint report_published_complete check (state <> 'PUBLISHED' or (met_on is not null and summary <> ''))
);
comment on column report.met_on is 'With place and theme: of the event while there is one, otherwise as typed.';

create table report_partner (
  report_id bigint not null references report on delete cascade,
  partner_id bigint not null references partner on delete cascade,
  primary key (report_id, partner_id)
);
create index report_partner_partner on report_partner (partner_id);

create table report_related (
  report_id bigint not null references report on delete cascade,
  position integer not null,
  ref text not null check (ref ~ '^[a-z]+:[0-9]+$'),
  primary key (report_id, position)
);
