-- 年度放假安排: the state of each year's notice; what is counted with stands in holiday_notice.
create table calendar_year (
  id            uuid   primary key,
  row_version   bigint not null,
  event_version bigint not null,
  year          int    not null unique,
  notice_no     text   not null,
  off           date[] not null,
  make_up       date[] not null
);

-- 超期: since when, and why; never taken back.
alter table petition_clock
  add column overdue_on date,
  add column overdue_reason text,
  add column calendar_edition int;

-- 停止时的日历版本: a closed clock stays with the calendar it was closed under. The history knows no
-- calendar, so the row is stamped here, whatever way it was written.
create function stamp_calendar_edition() returns trigger language plpgsql as $$
begin
  if new.stopped_on is null then
    new.calendar_edition := null;
  elsif tg_op = 'INSERT' or old.stopped_on is null then
    new.calendar_edition := (select coalesce(max(edition), 0) from holiday_notice);
  end if;
  return new;
end $$;
create trigger petition_clock_edition before insert or update of stopped_on on petition_clock
  for each row execute function stamp_calendar_edition();
update petition_clock set calendar_edition = 0 where stopped_on is not null;

-- 到期表: derived from petition_clock and the calendar of the edition named, to list and to count by.
-- Never the truth: a check holds it to the ledger, and a duty rebuilds rows of older editions.
create table clock_due (
  petition_id uuid    not null,
  line        int     not null,
  clock       text    not null,
  unit        text,
  started_on  date    not null,
  due_on      date    not null,
  yellow_on   date    not null,
  red_on      date    not null,
  provisional boolean not null,
  -- can be missed: owed, and no right that merely lapses
  missable    boolean not null,
  -- stopped after its due day, and not yet noted as overdue
  late        boolean not null,
  noted       boolean not null,
  edition     int     not null,
  counted_at  timestamptz not null default now(),
  primary key (petition_id, line)
) with (fillfactor = 80);
create index clock_due_day on clock_due (due_on, petition_id, line);
create index clock_due_unit_day on clock_due (unit, due_on, petition_id, line);
create index clock_due_edition on clock_due (edition);
-- What runs already gets its row now and its days by the duty that rebuilds: no edition is -1.
insert into clock_due
select petition_id, line, clock, owner_unit, started_on, started_on + length, started_on, started_on,
  true, false, false, false, -1
from petition_clock where stopped_on is null and clock <> 'RATING_WIN';

-- 提醒: once for each clock, level and due day.
create table reminder (
  id          bigint generated always as identity primary key,
  petition_id uuid not null,
  line        int  not null,
  clock       text not null,
  level       text not null,
  unit        text not null,
  due_on      date not null,
  raised_on   date not null,
  constraint reminded_once unique (petition_id, line, level, due_on)
);
create index reminder_unit on reminder (unit, id desc);

create index petition_unreceived on petition (dispatched_on) where stage = 'DISPATCHED' and not sealed;

-- 补录: acts that a person recorded well after their day, with the reason given.
create table late_record (
  petition_id   uuid   not null,
  event_version bigint not null,
  occurred_on   date   not null,
  recorded_on   date   not null,
  reason        text,
  primary key (petition_id, event_version)
);
