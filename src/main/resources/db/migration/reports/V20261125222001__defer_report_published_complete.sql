-- See refuse_incomplete().
alter table report drop constraint report_published_complete;
create constraint trigger report_published_complete after insert or update on report
  deferrable initially deferred for each row
  when (new.state = 'PUBLISHED' and (new.met_on is null or new.summary = ''))
  execute function refuse_incomplete();
