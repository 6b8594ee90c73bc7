-- Somebody was asked to read a text before it is published.
create table review (
  id bigint generated always as identity primary key,
  manuscript_id bigint not null references manuscript on delete cascade,
  title text not null,
  revision integer not null,
  asker_id bigint not null,
  asker text not null,
  reader_id bigint not null check (reader_id <> asker_id),
  reader text not null,
  question text not null check (char_length(question) <= 1000),
  asked_at timestamptz not null,
  answer text check (answer in ('APPROVED', 'NOT_YET')),
  remark text not null default '' check (char_length(remark) <= 1000),
  answered_at timestamptz,
  answered_revision integer,
  ending text check (ending in ('WITHDRAWN', 'PUBLISHED', 'DISCARDED', 'ASKED_AGAIN')),
  constraint review_answered_when check (num_nulls(answer, answered_at, answered_revision) in (0, 3)),
  constraint review_asked_about foreign key (manuscript_id, revision) references revision (manuscript_id, number),
  constraint review_answered_about foreign key (manuscript_id, answered_revision) references revision (manuscript_id, number)
);
-- At most one for each text matters at a time.
create unique index review_current on review (manuscript_id) where ending is null;
create index review_manuscript on review (manuscript_id);

comment on column review.revision is 'The text that somebody was asked to read; answered_revision is the one that was read.';
comment on column review.asker_id is 'An account, as reader_id; the names are those that they had then.';
comment on column review.ending is 'Why it does not matter any more; none while it does.';
