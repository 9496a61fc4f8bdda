-- 评价来源: the address as a keyed fingerprint, never itself.
create table rating_origin (
  petition_id uuid        not null references petition (id),
  object      text        not null,
  origin      bytea       not null,
  rated_at    timestamptz not null,
  anomalous   boolean     not null,
  primary key (petition_id, object)
);
create index rating_origin_recent on rating_origin (origin, rated_at);
create index rating_origin_anomalous on rating_origin (rated_at desc, petition_id desc) where anomalous;

-- 更正申请 (个人信息保护法 第四十六条): what the petitioner says is wrong, encrypted, and what was decided.
create table correction_request (
  id           uuid        primary key,
  row_version  bigint      not null,
  petition_id  uuid        not null references petition (id),
  field        text        not null,
  value_cipher bytea       not null,
  requested_at timestamptz not null,
  granted      boolean,
  decided_at   timestamptz,
  decided_by   text
);
create index correction_request_petition on correction_request (petition_id, id);
