create table workgroup (
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
  kind text not null check (kind in ('WORKGROUP', 'CORE_GROUP')),
  central_question text not null,
  summary text not null,
  description text not null,
  status text not null check (status in ('ACTIVE', 'FINISHED')),
  started_on date,
  contact_id bigint references contact_person on delete set null,
  constraint workgroup_published_when check (state <> 'PUBLISHED' or published_at is not null),
  constraint workgroup_withdrawn_when check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index workgroup_contact on workgroup (contact_id);

create table workgroup_partner (
  workgroup_id bigint not null references workgroup on delete cascade,
  partner_id bigint not null references partner on delete cascade,
  primary key (workgroup_id, partner_id)
);
create index workgroup_partner_partner on workgroup_partner (partner_id);

create table workgroup_person (
  workgroup_id bigint not null references workgroup on delete cascade,
  person_id bigint not null references contact_person on delete cascade,
  primary key (workgroup_id, person_id)
);
create index workgroup_person_person on workgroup_person (person_id);
