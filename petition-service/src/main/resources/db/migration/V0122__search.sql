-- 检索: newest first, and any piece of the text.
create extension if not exists pg_trgm;
create index petition_newest on petition (received_at desc, id desc);
create index petition_unit_newest on petition (dispatch_unit, received_at desc, id desc)
  where dispatch_unit is not null;
create index petition_division_newest on petition (division_code, received_at desc, id desc);
create index petition_content_body on petition_content using gin (body gin_trgm_ops);
