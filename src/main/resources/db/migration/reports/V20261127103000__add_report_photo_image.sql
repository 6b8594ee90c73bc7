alter table report_photo
  add column image_id uuid,
  add column decorative boolean not null default false;
alter table report_photo alter column decorative drop default;
create index report_photo_image on report_photo (image_id);
alter table report
  add column lead_image_id uuid,
  add column lead_decorative boolean not null default false,
  add column lead_alt text not null default '',
  add column lead_caption text not null default '',
  add column lead_credit text not null default '';
