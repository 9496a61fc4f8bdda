-- 紧急信息、领导包案、批示督办: the petition's side states.
alter table petition
  add column urgent_criterion      text,
  add column urgent_found_at       timestamptz,
  add column urgent_within_minutes int,
  add column urgent_reported_to    text,
  add column urgent_reported_at    timestamptz,
  add column urgent_follow_ups     int,
  add column urgent_closed_on      date,
  add column leader_post           text,
  add column leader_unit           text,
  add column leader_took_on        date,
  add column leader_due_on         date,
  add column leader_signed_on      date,
  add column leader_ended_on       date,
  add column leader_result         text,
  add column leader_staff          text,
  add column instructed_on         date;

create index petition_urgent_found on petition (urgent_found_at, id) where urgent_found_at is not null;
create index petition_under_leader on petition (leader_took_on, id) where leader_took_on is not null;
create index petition_instructed on petition (instructed_on, id) where instructed_on is not null;

-- 督办: one breach of one petition is supervised once, however many instances look for it.
create table petition_supervision (
  petition_id    uuid not null references petition (id),
  line           int  not null,
  supervision_no text not null,
  ground         text not null,
  form           text not null,
  unit_code      text not null,
  opened_on      date not null,
  answer_due     date,
  answered_on    date,
  closed_on      date,
  result         text,
  breach         text,
  primary key (petition_id, line),
  constraint supervision_no_is_used_once unique (supervision_no),
  constraint breach_is_supervised_once unique (petition_id, breach)
);
create index petition_supervision_newest on petition_supervision (opened_on, supervision_no);
create index petition_supervision_unit on petition_supervision (unit_code, opened_on);

-- 正在计算的期限: what the sweep for breaches reads.
create index petition_clock_running on petition_clock (clock, started_on) where stopped_on is null;
