alter table revision add column amendment text check (char_length(amendment) between 1 and 200);
comment on column revision.amendment is 'What readers are told about the change, as note is for colleagues.';
