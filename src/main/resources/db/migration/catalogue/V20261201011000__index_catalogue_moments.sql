-- The next moment at which pages change by themselves is looked for after every edition.
create index catalogue_entry_visible_from on catalogue_entry (visible_from);
create index catalogue_entry_starts_at on catalogue_entry (starts_at);
create index catalogue_entry_ends_at on catalogue_entry (ends_at);
