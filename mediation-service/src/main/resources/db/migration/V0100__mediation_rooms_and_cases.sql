-- 评理室
CREATE TABLE room (
  id             uuid    PRIMARY KEY,
  row_version    bigint  NOT NULL,
  event_version  bigint  NOT NULL,
  last_act_on    date    NOT NULL,
  room_code      text    NOT NULL CONSTRAINT room_code_is_unique UNIQUE,
  name           text    NOT NULL,
  level          text    NOT NULL,
  division_code  text    NOT NULL,
  place          text,
  committee      boolean NOT NULL,
  established_on date    NOT NULL,
  closed_on      date
);
CREATE INDEX room_division ON room (division_code, id);

-- 评理案件
CREATE TABLE mediation_case (
  id               uuid    PRIMARY KEY,
  row_version      bigint  NOT NULL,
  event_version    bigint  NOT NULL,
  last_act_on      date    NOT NULL,
  stage            text    NOT NULL,
  case_no          text    NOT NULL CONSTRAINT mediation_case_no_is_unique UNIQUE,
  source           text    NOT NULL,
  petition_no      text,
  petition_id      uuid,
  matter_no        text,
  room_code        text,
  division_code    text    NOT NULL,
  parties          text    NOT NULL,
  decline_reason   text,
  session_on       date,
  sessions         int     NOT NULL,
  lawyer_attended  boolean NOT NULL,
  opinion_given    boolean NOT NULL,
  opinion_accepted boolean NOT NULL,
  outcome          text,
  agreement        text,
  reversal_reason  text,
  requested_on     date    NOT NULL,
  admitted_on      date,
  last_heard_on    date,
  concluded_on     date,
  reversed_on      date,
  subject          text    NOT NULL,
  requesting_unit  text,
  CONSTRAINT mediation_case_admitted_is_linked
    CHECK (petition_no IS NULL OR petition_id IS NOT NULL OR admitted_on IS NULL),
  CONSTRAINT mediation_case_resolved_is_agreed
    CHECK (outcome IS DISTINCT FROM 'RESOLVED' OR agreement IS NOT NULL OR opinion_accepted)
);
CREATE INDEX mediation_case_room ON mediation_case (room_code, last_heard_on);
CREATE INDEX mediation_case_petition ON mediation_case (petition_no);
CREATE INDEX mediation_case_matter ON mediation_case (matter_no);
CREATE INDEX mediation_case_division ON mediation_case (division_code, id);
CREATE INDEX mediation_case_waiting ON mediation_case (id)
  WHERE petition_no IS NOT NULL AND petition_id IS NULL;

-- 信访件副本: what petition.lifecycle.v1 says of petitions. An accusation gets a kind on the sealed
-- topic only, which is not read here, so its kind stays null and no case is ever linked to it.
CREATE TABLE petition_copy (
  petition_id   uuid   PRIMARY KEY,
  version       bigint NOT NULL,
  petition_no   text,
  division_code text,
  kind          text,
  matter_no     text
);
CREATE UNIQUE INDEX petition_copy_no ON petition_copy (petition_no);

-- 待续台账行: what a ledger row says of a case that still waits for its petition; stopped_by names the
-- rule that stood against it when the case went on.
CREATE TABLE waiting_row (
  case_no         text    PRIMARY KEY,
  admitted_on     date,
  heard_on        date,
  outcome         text,
  concluded_on    date,
  agreement       text,
  lawyer_attended boolean NOT NULL,
  reversed_on     date,
  stopped_by      text
);

-- 聘请律师; the name is encrypted.
CREATE TABLE counsel_engagement (
  id            uuid   PRIMARY KEY,
  row_version   bigint NOT NULL,
  event_version bigint NOT NULL,
  last_act_on   date   NOT NULL,
  engagement_no text   NOT NULL CONSTRAINT counsel_engagement_no_is_unique UNIQUE,
  lawyer_id     text   NOT NULL,
  lawyer_name   bytea  NOT NULL,
  firm          text   NOT NULL,
  scopes        text   NOT NULL,
  started_on    date   NOT NULL,
  ended_on      date
);

-- 编号: the last number given out per kind and year.
CREATE TABLE case_number (
  kind        text NOT NULL,
  number_year int  NOT NULL,
  last_number int  NOT NULL,
  PRIMARY KEY (kind, number_year)
);
