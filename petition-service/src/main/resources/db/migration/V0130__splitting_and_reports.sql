-- 诉求拆分、办结报告、异议起草: on the petition; the parts of a split petition beside it.
alter table petition add column parent_no text;
alter table petition add column own_conclusion text;
alter table petition add column own_concluded_on date;
alter table petition add column report_state text;
alter table petition add column objection_drafter text;
create index petition_parent on petition (parent_no) where parent_no is not null;
create index petition_owner on petition (owner_unit, id);

create table petition_part (
  petition_id uuid not null references petition (id),
  line        int  not null,
  claim_no    int  not null,
  child_no    text not null,
  ended_on    date,
  primary key (petition_id, line),
  constraint claim_is_split_once unique (petition_id, claim_no) deferrable initially deferred
);

-- 听证席位: who sat in which role; never in an event.
create table hearing_seat (
  id            uuid   primary key,
  row_version   bigint not null,
  petition_id   uuid   not null references petition (id),
  event_version bigint not null,
  seat_role     text   not null,
  unit_code     text,
  holder        text   not null
);
create index hearing_seat_petition on hearing_seat (petition_id, event_version);
revoke update, delete on hearing_seat from ${appRole};
