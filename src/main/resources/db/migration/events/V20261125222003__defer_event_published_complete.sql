-- See refuse_incomplete().
alter table event drop constraint event_published_complete;
create constraint trigger event_published_complete after insert or update on event
  deferrable initially deferred for each row
  when (new.state = 'PUBLISHED' and (new.starts_on is null or not new.whole_day and new.starts_time is null))
  execute function refuse_incomplete();
