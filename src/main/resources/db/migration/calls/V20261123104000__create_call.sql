create table call (
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
  text text not null,
  direction text not null check (direction in ('ASKS', 'OFFERS')),
  contact_id bigint references contact_person on delete set null,
  partner_id bigint references partner on delete set null,
  workgroup_id bigint references workgroup on delete set null,
  deadline_on date,
  standing text not null check (standing in ('OPEN', 'FULFILLED', 'WITHDRAWN')),
  constraint call_published_when check (state <> 'PUBLISHED' or published_at is not null),
  constraint call_withdrawn_when check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  constraint call_published_complete check (state <> 'PUBLISHED' or deadline_on is not null)
);
create index call_contact on call (contact_id);
create index call_partner on call (partner_id);
create index call_workgroup on call (workgroup_id);
comment on column call.standing is 'What the coordinator says of it; that the deadline has passed is read from the clock.';
