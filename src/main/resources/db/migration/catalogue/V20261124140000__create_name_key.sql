-- Names as people look for them: accents, capitals and signs make no difference.
create function name_key(name text) returns text language sql immutable strict parallel safe as $$
  select trim(regexp_replace(regexp_replace(normalize(lower(name), nfd), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))
$$;
