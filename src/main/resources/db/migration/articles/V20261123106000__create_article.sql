create table article (
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
  kind text not null check (kind in ('NEWS', 'INTERVIEW', 'UPDATE')),
  dated_on date,
  theme text not null,
  summary text not null,
  body text not null,
  byline text not null,
  constraint article_published_when check (state <> 'PUBLISHED' or published_at is not null),
  constraint article_withdrawn_when check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  constraint article_published_complete check (state <> 'PUBLISHED' or dated_on is not null)
);

create table article_workgroup (
  article_id bigint not null references article on delete cascade,
  workgroup_id bigint not null references workgroup on delete cascade,
  primary key (article_id, workgroup_id)
);
create index article_workgroup_workgroup on article_workgroup (workgroup_id);

create table article_partner (
  article_id bigint not null references article on delete cascade,
  partner_id bigint not null references partner on delete cascade,
  primary key (article_id, partner_id)
);
create index article_partner_partner on article_partner (partner_id);

create table article_related (
  article_id bigint not null references article on delete cascade,
  position integer not null,
  ref text not null check (ref ~ '^[a-z]+:[0-9]+$'),
  primary key (article_id, position)
);
