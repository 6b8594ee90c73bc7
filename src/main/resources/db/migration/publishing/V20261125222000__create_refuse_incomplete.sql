-- What is public is complete, once it is committed: within a transaction it may be otherwise, which is how a preview of an unfinished text is
-- made before everything is taken back (ADR 9). Checks cannot wait for the end of a transaction; constraint triggers can.
create function refuse_incomplete() returns trigger language plpgsql as $$
begin
  raise check_violation using
    message = format('%s %s is public, and something is missing', tg_table_name, new.id), table = tg_table_name, constraint = tg_name;
end $$;
