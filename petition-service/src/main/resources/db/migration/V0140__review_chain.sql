-- 机构: the department one level up that guides it, and since when the present facts hold. Earlier
-- facts stand in case_event, each with the day it took effect.
alter table org_unit add column superior_department_code text;
alter table org_unit add column effective_on date;

-- 复查、复核意见稿: put before the head of the reviewing organ.
alter table petition_review add column drafted_on date;
alter table petition_review add column draft_outcome text;
alter table petition_review add column redo_days int;

-- 重办: the outcomes of the revoked opinion.
alter table petition add column revoked_outcomes text;

-- 层级经手人 (I-15): pseudonyms of those who acted on a level.
create table petition_hand (
  petition_id uuid not null references petition (id),
  level       text not null,
  staff_id    text not null,
  primary key (petition_id, level, staff_id)
);

-- 将要期满的请求期限.
create index petition_clock_windows on petition_clock (started_on)
  where stopped_on is null and clock in ('REVIEW_WIN30', 'REREVIEW_WIN30');
insert into petition_hand
  select id, 'HANDLING', opinion_drafter from petition
    where opinion_drafter is not null and opinion_drafter not like 'ledger:%'
  union
  select id, 'HANDLING', opinion_approver from petition
    where opinion_approver is not null and opinion_approver not like 'ledger:%';
