-- 机构与区划: reference data owned by this service.
create table org_unit (
  id             uuid    primary key,
  row_version    bigint  not null,
  event_version  bigint  not null,
  unit_code      text    not null unique,
  name           text    not null,
  level          text    not null,
  parent_code    text,
  division_code  text,
  kind           text    not null,
  subject_codes  text[]  not null,
  active         boolean not null
);

create table division (
  id             uuid    primary key,
  row_version    bigint  not null,
  event_version  bigint  not null,
  division_code  text    not null unique,
  name           text    not null,
  level          text    not null,
  in_county      boolean not null
);
