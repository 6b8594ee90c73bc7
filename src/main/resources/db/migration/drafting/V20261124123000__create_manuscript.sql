-- One row for each text that somebody has begun to write, with the working copy that stands beside what readers see, if there is one.
create table manuscript (
  id bigint generated always as identity primary key,
  kind text not null,
  subject_id bigint,
  key uuid not null unique default gen_random_uuid(),
  version integer not null default 0 check (version >= 0),
  pen uuid,
  stroke integer not null default 0,
  posted uuid,
  revisions integer not null default 0 check (revisions >= 0),
  base integer,
  title text not null default '',
  written_at timestamptz,
  writer_id bigint,
  writer text,
  spliced_at timestamptz,
  binned_at timestamptz,
  constraint manuscript_subject unique (kind, subject_id),
  constraint manuscript_copy_when check (base is null or written_at is not null),
  -- what was saved lies in the bin as content
  constraint manuscript_binned_unsaved check (binned_at is null or subject_id is null)
) with (fillfactor = 60);

comment on column manuscript.subject_id is 'The content; none until it is saved for the first time. Without foreign key: there is a table for each kind.';
comment on column manuscript.key is 'Travels in the form for something new, so that it is saved once.';
comment on column manuscript.version is 'Moves with everything that is stored, whoever stores it.';
comment on column manuscript.pen is 'The page in a browser that wrote last; stroke counts what it sent.';
comment on column manuscript.posted is 'A digest of what was saved last, so that the same request twice saves once.';
comment on column manuscript.base is 'The revision on which the splices of the working copy stand; none without working copy.';
comment on column manuscript.spliced_at is 'When the first splice came on this base.';
