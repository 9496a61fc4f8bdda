-- 执行 (I-20): of opinions that support a claim.
alter table petition add column execution_status text;
alter table petition add column execution_due_on date;
alter table petition add column execution_as_of date;
create index petition_unexecuted on petition (opinion_served_on, id)
  where execution_status is not null and execution_status <> 'DONE';
update petition set execution_status = 'OPEN', execution_as_of = opinion_served_on
  where opinion_served_on is not null and claim_outcomes ~ '(^|;)SUPPORT(;|$)';
