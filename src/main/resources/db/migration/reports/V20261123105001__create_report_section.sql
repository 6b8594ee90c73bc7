create table report_section (
  id bigint generated always as identity primary key,
  report_id bigint not null references report on delete cascade,
  position integer not null check (position >= 0),
  kind text not null
    check (kind in ('TEXT', 'WORKGROUP_UPDATE', 'SESSIONS', 'CALL', 'PHOTO', 'VIDEO', 'QUOTE', 'DOCUMENTS')),
  heading text not null check (length(heading) <= 300),
  anchor text not null check (anchor ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  anchor_settled boolean not null,
  body text not null check (body = '' or kind not in ('PHOTO', 'VIDEO', 'QUOTE')),
  workgroup_id bigint references workgroup on delete set null check (workgroup_id is null or kind = 'WORKGROUP_UPDATE'),
  call_id bigint references call on delete set null check (call_id is null or kind = 'CALL'),
  quote text not null check (quote = '' or kind = 'QUOTE'),
  quote_by text not null check (quote_by = '' or kind = 'QUOTE'),
  video_provider text check (video_provider in ('YOUTUBE', 'VIMEO', 'NPO') and kind = 'VIDEO' or video_provider is null),
  video_id text not null check (video_id = '' or kind = 'VIDEO'),
  video_title text not null check (video_title = '' or kind = 'VIDEO'),
  -- Rows change places one by one within a transaction.
  constraint report_section_place unique (report_id, position) deferrable initially deferred,
  constraint report_section_anchor unique (report_id, anchor) deferrable initially deferred
);
create index report_section_workgroup on report_section (workgroup_id);
create index report_section_call on report_section (call_id);
comment on column report_section.anchor is 'Follows the heading until readers can know it; from then on it stays.';

create table report_document (
  section_id bigint not null references report_section on delete cascade,
  position integer not null,
  title text not null,
  address text not null check (address = '' or address ~* '^(https?://|/[^/\\])'),
  primary key (section_id, position)
);

create table report_photo (
  section_id bigint not null references report_section on delete cascade,
  position integer not null,
  alt text not null,
  caption text not null,
  credit text not null,
  primary key (section_id, position)
);
