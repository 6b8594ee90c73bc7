create table partner (
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
  summary text not null,
  description text not null,
  website text not null check (website = '' or website ~* '^https?://'),
  member_since date,
  member_until date,
  constraint partner_published_when check (state <> 'PUBLISHED' or published_at is not null),
  constraint partner_withdrawn_when check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  constraint partner_member_period check (member_until >= member_since)
);

create table partner_sector (
  partner_id bigint not null references partner on delete cascade,
  sector text not null check (sector in ('COMPANY', 'RESIDENTS', 'MUNICIPALITY', 'CULTURE', 'SPORT', 'STUDENTS', 'CARE',
    'WELFARE', 'EDUCATION', 'HOUSING', 'FAITH')),
  primary key (partner_id, sector)
);

create table partner_district (
  partner_id bigint not null references partner on delete cascade,
  district text not null check (length(district) between 1 and 100),
  primary key (partner_id, district)
);
