alter table article
  add column lead_image_id uuid,
  add column lead_decorative boolean not null default false,
  add column lead_alt text not null default '',
  add column lead_caption text not null default '',
  add column lead_credit text not null default '';
