create table slug_history (
  kind text not null,
  slug text not null,
  subject_id bigint not null,
  primary key (kind, slug)
);
comment on table slug_history is 'Former addresses of public content; they answer 301.';
