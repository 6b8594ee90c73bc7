alter table catalogue_entry
  add column picture json;
comment on column catalogue_entry.picture is 'What a card needs to show the image of the page; none when it has none.';
