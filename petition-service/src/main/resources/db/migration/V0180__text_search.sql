-- 正文检索: any piece of a text from one character up. Trigrams can't find one or two Chinese
-- characters, so the index holds every pair of neighbouring characters (and the last one alone): a
-- longer piece is the pairs it has, one character is the pairs that begin with it.
create function text_grams(body text) returns tsvector
  language sql immutable strict parallel safe as $$
    select array_to_tsvector(array_agg(here || coalesce(following, '')))
    from (select string_to_array(lower(body), null) as letters) as text,
      unnest(letters, letters[2:]) as pair(here, following)
  $$;

-- The pairs that a text must have to hold this piece.
create function text_query(piece text) returns tsquery
  language sql immutable strict parallel safe as $$
    select case when count(*) = 1 then min(quoted) || ':*'
      else string_agg(quoted, ' & ') filter (where following is not null) end::tsquery
    from (select string_to_array(lower(piece), null) as letters) as text,
      unnest(letters, letters[2:]) as pair(here, following),
      concat('''', replace(replace(here || coalesce(following, ''), '\', '\\'), '''', ''''''), '''')
        as quoted
  $$;

drop index petition_content_body;
create index petition_content_grams on petition_content using gin (text_grams(body))
  with (fastupdate = on, gin_pending_list_limit = 2048);

-- Frequent pieces are found by walking the texts from the newest: the day stands beside them.
alter table petition_content add column received_at timestamptz;
update petition_content as content set received_at = petition.received_at
  from petition where petition.id = content.petition_id;
alter table petition_content alter column received_at set not null;
create index petition_content_newest on petition_content (received_at desc, petition_id desc);

-- Filters that a list by time would have to walk far for.
create index petition_owner_newest on petition (owner_unit, received_at desc, id desc);
create index petition_subject_newest on petition (subject_code, received_at desc, id desc)
  where subject_code is not null;
create index petition_sealed_newest on petition (received_at desc, id desc) where sealed;
create index petition_open on petition (stage, received_at desc, id desc)
  where stage not in
    ('VOID', 'WITHDRAWN', 'CONCLUDED', 'FINAL', 'FINALITY_FILED', 'FINAL_RECOGNISED', 'ARCHIVED');
