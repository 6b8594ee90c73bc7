alter table catalogue_entry
  add column picture jsonb;
comment on column catalogue_entry.picture is 'What a card needs to show the image of the page; none when it has none.';
