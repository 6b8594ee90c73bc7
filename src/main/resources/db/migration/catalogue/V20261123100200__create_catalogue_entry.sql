create table catalogue_entry (
  kind text not null,
  subject_id bigint not null,
  path text not null unique,
  title text not null,
  summary text not null,
  label text not null,
  theme text not null,
  place text not null,
  visible_from timestamptz not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  whole_day boolean not null,
  open boolean not null,
  primary key (kind, subject_id)
);
create index catalogue_entry_list on catalogue_entry (kind, starts_at desc, subject_id desc);

create table catalogue_name (
  kind text not null,
  subject_id bigint not null,
  named_kind text not null,
  named_id bigint not null,
  anchor text not null,
  heading text not null,
  primary key (kind, subject_id, named_kind, named_id, anchor),
  foreign key (kind, subject_id) references catalogue_entry (kind, subject_id) on delete cascade
);
create index catalogue_name_named on catalogue_name (named_kind, named_id);
comment on table catalogue_entry is 'One row for every page that is public or will be by itself; rebuilt from the features at any time.';
