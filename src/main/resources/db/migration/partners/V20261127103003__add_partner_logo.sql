alter table partner add column logo_image_id uuid;
