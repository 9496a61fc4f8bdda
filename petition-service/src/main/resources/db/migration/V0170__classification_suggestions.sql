-- 分类规则集: every edition made here; the shipped one lies in the program. Added, never changed.
create table classification_rule_set (
  number   bigint      primary key,
  edition  text        not null unique,
  body     text        not null,
  note     text,
  made_by  text        not null,
  made_at  timestamptz not null
);
create table classification_rule_activation (
  number       bigint      primary key,
  edition      text        not null,
  activated_by text        not null,
  activated_at timestamptz not null
);
revoke update, delete on classification_rule_set, classification_rule_activation from ${appRole};

-- 分类建议 (I-60): what was suggested and by which rules; codes only, no text.
create table classification_suggestion (
  id            uuid             primary key,
  edition       text             not null,
  suggested_at  timestamptz      not null,
  channel       text             not null,
  division_code text,
  kind          text             not null,
  route         text             not null,
  subject_code  text,
  unit_code     text,
  sealed        boolean          not null,
  confidence    double precision not null,
  routes        text[]           not null
);
revoke update, delete on classification_suggestion from ${appRole};

-- 分类决定: what a person then decided.
create table classification_decision (
  id            uuid    primary key,
  petition_id   uuid    not null references petition (id),
  event_version bigint  not null,
  suggestion_id uuid    references classification_suggestion (id),
  decided_on    date    not null,
  kind          text    not null,
  route         text    not null,
  subject_code  text    not null,
  unit_code     text,
  constraint classification_decided_once unique (petition_id, event_version)
);
revoke update, delete on classification_decision from ${appRole};
create index classification_decision_day on classification_decision (decided_on);
-- 错转率: dispatches and upheld objections by day.
create index case_event_dispatch_day on case_event (occurred_on)
  where type in ('petition.dispatched', 'petition.objection-upheld');
