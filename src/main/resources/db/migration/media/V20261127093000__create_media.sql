create table media_image (
  id uuid primary key,
  version integer not null,
  file_name text not null check (length(file_name) between 1 and 255),
  checksum text not null unique check (checksum ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'image/gif')),
  bytes bigint not null check (bytes > 0),
  taken_on date not null,
  event_id bigint,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  extension text not null check (extension in ('jpg', 'png')),
  width integer not null check (width between 1 and 12000),
  height integer not null check (height between 1 and 12000),
  widths integer[] not null check (cardinality(widths) between 1 and 3),
  colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
  original_extension text check (original_extension in ('jpg', 'png')),
  sort text not null check (sort in ('PHOTO', 'ILLUSTRATION')),
  alt text not null check (length(alt) <= 500),
  decorative boolean not null check (not decorative or alt = ''),
  credit text not null check (length(credit) <= 200),
  focal_x integer not null check (focal_x between 0 and 100),
  focal_y integer not null check (focal_y between 0 and 100),
  consent text not null check (consent in ('UNKNOWN', 'NOBODY', 'NOTED')),
  consent_purposes text not null check (consent_purposes = '' or consent = 'NOTED'),
  consent_until date check (consent_until is null or consent = 'NOTED'),
  consent_remark text not null check (length(consent_remark) <= 1000),
  consent_by text not null,
  consent_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by text not null,
  withdrawn_reason text not null check (length(withdrawn_reason) <= 1000)
);
create index media_image_newest on media_image (uploaded_at desc, id);
create index media_image_event on media_image (event_id);
comment on column media_image.checksum is 'SHA-256 of the bytes that were uploaded: the same bytes are one image.';
comment on column media_image.focal_x is 'What must stay in view when the image is cut, in percent from the left.';
comment on column media_image.withdrawn_at is 'From then on the image is shown to nobody; the row stays, so that its address keeps saying so.';

create table media_document (
  id uuid primary key,
  version integer not null,
  file_name text not null check (length(file_name) between 1 and 255),
  checksum text not null unique check (checksum ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  bytes bigint not null check (bytes > 0),
  taken_on date not null,
  event_id bigint,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  extension text not null check (extension in ('pdf', 'pptx', 'docx', 'xlsx', 'odp', 'odt')),
  title text not null check (length(title) <= 300),
  readable boolean not null
);
create index media_document_newest on media_document (uploaded_at desc, id);
create index media_document_event on media_document (event_id);

create table media_consent (
  id bigint generated always as identity primary key,
  image_id uuid not null,
  file_name text not null,
  consent text not null check (consent in ('UNKNOWN', 'NOBODY', 'NOTED', 'WITHDRAWN')),
  purposes text not null,
  until date,
  remark text not null,
  noted_at timestamptz not null,
  noted_by text not null
);
create index media_consent_image on media_consent (image_id, noted_at);
comment on table media_consent is 'Every note about consent, in the order in which they were made. It outlives the image, so it points at none.';

create table media_removal_request (
  id bigint generated always as identity primary key,
  image_id uuid not null references media_image on delete cascade,
  page text not null check (length(page) <= 500),
  name text not null check (length(name) <= 200),
  contact text not null check (length(contact) <= 254),
  reason text not null check (length(reason) <= 2000),
  asked_at timestamptz not null,
  handled_at timestamptz,
  handled_by text not null,
  check (handled_at is not null or handled_by = '')
);
create index media_removal_request_open on media_removal_request (asked_at) where handled_at is null;
create index media_removal_request_image on media_removal_request (image_id);

create table media_setting (
  only_row boolean primary key default true check (only_row),
  version integer not null,
  image_megabytes integer not null check (image_megabytes between 1 and 100),
  document_megabytes integer not null check (document_megabytes between 1 and 200),
  keep_original boolean not null,
  consent_required boolean not null
);
insert into media_setting (version, image_megabytes, document_megabytes, keep_original, consent_required)
values (0, 20, 50, true, false);
