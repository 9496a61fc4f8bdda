-- 公共表: what every service keeps beside its own aggregates.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${appRole};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${appRole};

-- 案件事件: the append-only history of every aggregate, and what the relay sends.
CREATE TABLE case_event (
  aggregate_id      uuid        NOT NULL,
  aggregate_version bigint      NOT NULL,
  event_id          uuid        NOT NULL,
  aggregate_type    text        NOT NULL,
  type              text        NOT NULL,
  topic             text        NOT NULL,
  occurred_on       date        NOT NULL,
  recorded_at       timestamptz NOT NULL,
  actor_staff       text        NOT NULL,
  actor_role        text        NOT NULL,
  actor_unit        text,
  correlation_id    uuid        NOT NULL,
  causation_id      uuid,
  data              jsonb       NOT NULL,
  CONSTRAINT case_event_pkey PRIMARY KEY (aggregate_id, aggregate_version)
);

-- 发件箱: names of the events not yet sent. Filled per row by nextval, so that the order of ids is
-- the order of versions of one aggregate (a later version reads the earlier one's commit first).
CREATE TABLE outbox (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  aggregate_id      uuid   NOT NULL,
  aggregate_version bigint NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- 收件箱: an event seen is an event done, once per consumer.
CREATE TABLE inbox (
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  PRIMARY KEY (consumer, event_id)
);

-- 死信: messages that could not be read or handled, until an operator redrives them.
CREATE TABLE dead_letter (
  id           uuid        PRIMARY KEY,
  topic        text        NOT NULL,
  partition    int         NOT NULL,
  kafka_offset bigint      NOT NULL,
  reason       text        NOT NULL,
  error_class  text        NOT NULL,
  message_key  text,
  headers      jsonb       NOT NULL,
  body         bytea,
  received_at  timestamptz NOT NULL,
  redriven_at  timestamptz,
  redriven_by  text,
  UNIQUE (topic, partition, kafka_offset)
);

-- 幂等键: the first answer, kept to be given again. The body is encrypted: it may hold a query code.
CREATE TABLE idempotency_key (
  caller       text        NOT NULL,
  key          text        NOT NULL,
  request_hash bytea       NOT NULL,
  status       int         NOT NULL,
  headers      jsonb       NOT NULL,
  body         bytea,
  recorded_at  timestamptz NOT NULL,
  PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_key_recorded_at ON idempotency_key (recorded_at);

-- 审计: who did what and when; sealed into a hash chain shortly after commit.
CREATE TABLE audit_log (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recorded_at    timestamptz NOT NULL,
  staff          text        NOT NULL,
  role           text        NOT NULL,
  unit           text,
  act            text        NOT NULL,
  aggregate_type text,
  aggregate_id   uuid,
  purpose        text,
  correlation_id uuid        NOT NULL
);
CREATE TABLE audit_unsealed (
  audit_id bigint PRIMARY KEY
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
CREATE TABLE audit_seal (
  block       bigint  PRIMARY KEY,
  audit_ids   bigint[] NOT NULL,
  line_hashes bytea[] NOT NULL,
  chain_hash  bytea   NOT NULL
);

-- 机构、区划副本: kept from org.v1 by the services that do not own them.
CREATE TABLE org_unit_copy (
  unit_code     text PRIMARY KEY,
  version       bigint NOT NULL,
  name          text NOT NULL,
  level         text,
  parent_code   text,
  division_code text,
  kind          text,
  subject_codes text[] NOT NULL,
  active        boolean NOT NULL
);
CREATE TABLE org_division_copy (
  division_code text PRIMARY KEY,
  version       bigint NOT NULL,
  name          text NOT NULL,
  level         text,
  in_county     boolean NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON case_event, audit_log, audit_seal FROM ${appRole};
