alter table session_photo
  add column image_id uuid,
  add column decorative boolean not null default false;
alter table session_photo alter column decorative drop default;
create index session_photo_image on session_photo (image_id);
alter table event
  add column lead_image_id uuid,
  add column lead_decorative boolean not null default false,
  add column lead_alt text not null default '',
  add column lead_caption text not null default '',
  add column lead_credit text not null default '';
