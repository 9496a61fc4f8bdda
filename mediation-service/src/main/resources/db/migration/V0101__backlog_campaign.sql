-- 积案
CREATE TABLE backlog_case (
  id              uuid   PRIMARY KEY,
  row_version     bigint NOT NULL,
  event_version   bigint NOT NULL,
  last_act_on     date   NOT NULL,
  stage           text   NOT NULL,
  case_no         text   NOT NULL CONSTRAINT backlog_case_no_is_unique UNIQUE,
  source          text   NOT NULL,
  unit_code       text   NOT NULL,
  petition_no     text,
  petition_id     uuid,
  matter_no       text,
  leader_post     text,
  resolution_type text,
  proposed_on     date   NOT NULL,
  listed_on       date,
  due_on          date,
  leader_set_on   date,
  submitted_on    date,
  verified_on     date,
  confirmed_on    date,
  revoked_on      date,
  submitted_by    text,
  CONSTRAINT backlog_case_has_one_source CHECK (source IN ('ASSIGNED', 'SOCIAL_HOTSPOT')),
  CONSTRAINT backlog_case_confirmed_has_leader
    CHECK (confirmed_on IS NULL OR (leader_post IS NOT NULL AND resolution_type IS NOT NULL))
);
CREATE INDEX backlog_case_unit ON backlog_case (unit_code, id);
CREATE UNIQUE INDEX backlog_case_petition_listed_once ON backlog_case (petition_no)
  WHERE petition_no IS NOT NULL AND stage <> 'DELISTED';
CREATE INDEX backlog_case_waiting ON backlog_case (id)
  WHERE petition_no IS NOT NULL AND petition_id IS NULL;

-- 年度目标
CREATE TABLE annual_target (
  id            uuid   PRIMARY KEY,
  row_version   bigint NOT NULL,
  event_version bigint NOT NULL,
  last_act_on   date   NOT NULL,
  target_year   int    NOT NULL,
  metric        text   NOT NULL,
  target        int    NOT NULL,
  unit_code     text
);
CREATE UNIQUE INDEX annual_target_is_unique
  ON annual_target (target_year, metric, coalesce(unit_code, ''));

-- 专项行动活动
CREATE TABLE campaign_activity (
  id            uuid   PRIMARY KEY,
  row_version   bigint NOT NULL,
  event_version bigint NOT NULL,
  last_act_on   date   NOT NULL,
  stage         text   NOT NULL,
  activity_no   text   NOT NULL CONSTRAINT campaign_activity_no_is_unique UNIQUE,
  type          text   NOT NULL,
  unit_code     text   NOT NULL,
  planned_for   date   NOT NULL,
  held_on       date,
  note          text
);
CREATE INDEX campaign_activity_day ON campaign_activity (type, planned_for);
