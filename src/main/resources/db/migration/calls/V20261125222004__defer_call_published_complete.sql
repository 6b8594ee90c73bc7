-- See refuse_incomplete().
alter table call drop constraint call_published_complete;
create constraint trigger call_published_complete after insert or update on call
  deferrable initially deferred for each row
  when (new.state = 'PUBLISHED' and new.deadline_on is null)
  execute function refuse_incomplete();
