-- With subject_id in it, PostgreSQL took this index to look a page up by its number while it knew nothing of the table yet, and read
-- all pages of the kind for each name that was added. Pages of one moment are few: they are sorted when they are read.
drop index catalogue_entry_list;
create index catalogue_entry_list on catalogue_entry (kind, starts_at desc);
