create table site_setting (
  only_row boolean primary key default true check (only_row),
  version integer not null default 0,
  name text not null check (length(name) between 1 and 60),
  tagline text not null check (length(tagline) <= 100),
  hero_title text not null check (length(hero_title) between 1 and 120),
  hero_text text not null check (length(hero_text) <= 500),
  footer_text text not null check (length(footer_text) <= 500),
  linked_in text not null check (linked_in = '' or linked_in like 'https://%'),
  contact_email text not null check (length(contact_email) <= 254)
);
insert into site_setting (name, tagline, hero_title, hero_text, footer_text, linked_in, contact_email)
values (
  'Utrecht Omarmt',
  'Netwerk tegen eenzaamheid',
  'Samen tegen eenzaamheid',
  'Organisaties en bewoners die samenwerken, zodat iedereen iemand heeft.',
  'Een netwerk van organisaties en bewoners tegen eenzaamheid.',
  '',
  ''
);
comment on table site_setting is 'The site’s own name and words: always exactly one row.';
