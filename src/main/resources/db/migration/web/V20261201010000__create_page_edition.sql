create table page_edition (
  number bigint not null,
  only_row boolean primary key default true check (only_row)
);
insert into page_edition (number) values (1);
comment on table page_edition is 'Counts the transactions that stored something that readers may see, so that every node knows when its pages are old.';

-- Once for a transaction, at its end: the row is locked for no longer than the commit takes, whatever else the transaction does.
create function count_page_edition() returns trigger language plpgsql as $$
declare
  this text := pg_current_xact_id()::text;
begin
  if current_setting('omarmt.counted', true) is distinct from this then
    perform set_config('omarmt.counted', this, true);
    update page_edition set number = number + 1;
    perform pg_notify('page_edition', '');
  end if;
  return null;
end $$;

do $$
declare
  name text;
begin
  foreach name in array array[
    'absence', 'article', 'article_partner', 'article_related', 'article_workgroup', 'breakout_session', 'call', 'catalogue_entry',
    'catalogue_name', 'contact_person', 'event', 'event_organiser', 'event_workgroup', 'media_document', 'media_image', 'page',
    'partner', 'partner_district', 'partner_sector', 'programme_item', 'report', 'report_document', 'report_partner', 'report_photo',
    'report_related', 'report_section', 'session_commitment', 'session_document', 'session_facilitator', 'session_facilitator_name',
    'session_photo', 'session_tip', 'site_setting', 'slug_history', 'tip', 'workgroup', 'workgroup_partner', 'workgroup_person']
  loop
    execute format(
      'create constraint trigger page_edition after insert or update or delete on %I deferrable initially deferred
         for each row execute function count_page_edition()', name);
  end loop;
end $$;
