create table revision (
  manuscript_id bigint not null references manuscript on delete cascade,
  number integer not null check (number > 0),
  form text not null,
  content_version integer,
  manuscript_version integer not null,
  cause text not null check (cause in ('SAVED', 'PUBLISHED', 'RESTORED', 'CONFLICT', 'AUTOSAVED', 'DISCARDED')),
  note text check (char_length(note) between 1 and 300),
  written_at timestamptz not null,
  writer_id bigint,
  writer text,
  primary key (manuscript_id, number)
);
create index revision_autosaved on revision (written_at) where cause = 'AUTOSAVED';

comment on column revision.form is 'The form as JSON, as it was posted; what could not be read, such as half a date, stands there as it was typed.';
comment on column revision.content_version is 'The version of the content that holds exactly this text; none for what was never stored there.';
comment on column revision.manuscript_version is 'The version of the manuscript from which on this was its text; of a text that was put aside, the version that its writer saw.';

alter table manuscript add constraint manuscript_base foreign key (id, base) references revision (manuscript_id, number);
