-- See refuse_incomplete().
alter table tip drop constraint tip_published_approved;
create constraint trigger tip_published_approved after insert or update on tip
  deferrable initially deferred for each row
  when (new.state = 'PUBLISHED' and new.decision <> 'APPROVED')
  execute function refuse_incomplete();
