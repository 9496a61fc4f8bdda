-- 事件存储: every event consumed, never changed.
CREATE TABLE event_log (
  event_id          uuid        PRIMARY KEY,
  topic             text        NOT NULL,
  partition         int         NOT NULL,
  kafka_offset      bigint      NOT NULL,
  type              text        NOT NULL,
  aggregate_type    text        NOT NULL,
  aggregate_id      uuid        NOT NULL,
  aggregate_version bigint      NOT NULL,
  occurred_on       date        NOT NULL,
  time              timestamptz NOT NULL,
  actor_role        text,
  actor_unit        text,
  data              jsonb       NOT NULL,
  CONSTRAINT event_log_version UNIQUE (aggregate_id, aggregate_version)
);
REVOKE UPDATE, DELETE, TRUNCATE ON event_log FROM ${appRole};

-- 事实: one row per case, folded from its events.
CREATE TABLE case_fact (
  aggregate_id uuid    PRIMARY KEY,
  sort         text    NOT NULL,
  case_no      text,
  group_key    text    NOT NULL,
  sealed       boolean NOT NULL,
  events       int     NOT NULL,
  last_version bigint  NOT NULL,
  fact         jsonb
);
CREATE INDEX case_fact_group_key ON case_fact (group_key) WHERE group_key LIKE '%:%';

-- 计数明细: what each case adds to each metric, the cases behind a figure.
CREATE TABLE figure_entry (
  group_key text    NOT NULL,
  metric    text    NOT NULL,
  day       date    NOT NULL,
  case_id   uuid    NOT NULL,
  division  text    NOT NULL,
  channel   text    NOT NULL,
  kind      text    NOT NULL,
  subject   text    NOT NULL,
  unit      text    NOT NULL,
  trait     text    NOT NULL,
  outcome   text    NOT NULL,
  quantity  bigint  NOT NULL,
  sealed    boolean NOT NULL
);
CREATE INDEX figure_entry_group_key ON figure_entry (group_key);
CREATE INDEX figure_entry_case ON figure_entry (metric, case_id, day);

-- 日汇总: kept by difference with the entries, in the same transaction.
CREATE TABLE rollup_daily (
  metric   text   NOT NULL,
  day      date   NOT NULL,
  division text   NOT NULL,
  channel  text   NOT NULL,
  kind     text   NOT NULL,
  subject  text   NOT NULL,
  unit     text   NOT NULL,
  trait    text   NOT NULL,
  outcome  text   NOT NULL,
  quantity bigint NOT NULL,
  PRIMARY KEY (metric, day, division, channel, kind, subject, unit, trait, outcome)
);

-- 学习台账 (DOMAIN 6.1). Topics are the unit's own words and stay here.
CREATE TABLE study_session (
  id            uuid    PRIMARY KEY,
  row_version   bigint  NOT NULL,
  event_version bigint  NOT NULL,
  session_no    text    NOT NULL UNIQUE,
  held_on       date    NOT NULL,
  form          text    NOT NULL,
  rule_of_law   boolean NOT NULL,
  attendees     int     NOT NULL,
  cancelled     boolean NOT NULL,
  topics        text[]  NOT NULL
);
CREATE INDEX study_session_held ON study_session (held_on DESC, id DESC);

-- 普法宣传台账 (DOMAIN 6.2). Corrected by reversing entries, never by overwriting.
CREATE TABLE outreach_record (
  id            uuid   PRIMARY KEY,
  row_version   bigint NOT NULL,
  event_version bigint NOT NULL,
  record_no     text   NOT NULL UNIQUE,
  recorded_on   date   NOT NULL,
  type          text   NOT NULL,
  quantity      int    NOT NULL,
  article_ref   text,
  division_code text,
  theme         text,
  reversed_by   text   UNIQUE,
  reversed_on   date
);
CREATE INDEX outreach_record_recorded ON outreach_record (recorded_on DESC, id DESC);
