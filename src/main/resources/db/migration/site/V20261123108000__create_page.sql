create table page (
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
  body text not null,
  constraint page_published_when check (state <> 'PUBLISHED' or published_at is not null),
  constraint page_withdrawn_when check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
