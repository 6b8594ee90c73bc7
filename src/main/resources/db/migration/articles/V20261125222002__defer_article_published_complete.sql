-- See refuse_incomplete().
alter table article drop constraint article_published_complete;
create constraint trigger article_published_complete after insert or update on article
  deferrable initially deferred for each row
  when (new.state = 'PUBLISHED' and new.dated_on is null)
  execute function refuse_incomplete();
