-- 承办人，化名 (DOMAIN 7.2): who of the unit handles the petition.
alter table petition add column handler text;
create index petition_handler on petition (handler, received_at, id) where handler is not null;
