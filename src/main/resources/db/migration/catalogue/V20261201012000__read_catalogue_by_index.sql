-- A page deep in a list is found in the index alone, and so is the number of what is in the list.
drop index catalogue_entry_list;
create index catalogue_entry_list on catalogue_entry (kind, starts_at desc)
  include (subject_id, visible_from, ends_at, open, label);

-- What is to come is little beside what is over.
create index catalogue_entry_ending on catalogue_entry (kind, ends_at);

-- "Lees verder" looks among the nearest of each theme and name, however many there are.
create index catalogue_entry_theme on catalogue_entry (theme, kind, starts_at) where theme <> '';
alter table catalogue_name add column starts_at timestamptz;
update catalogue_name n set starts_at = e.starts_at from catalogue_entry e where e.kind = n.kind and e.subject_id = n.subject_id;
alter table catalogue_name alter column starts_at set not null;
comment on column catalogue_name.starts_at is 'That of the item that names, to find the nearest by index.';
drop index catalogue_name_named;
create index catalogue_name_named on catalogue_name (named_kind, named_id, kind, starts_at);
