-- 领导接访: sessions of leaders.
create table leader_reception (
  id             uuid    primary key,
  row_version    bigint  not null,
  event_version  bigint  not null,
  reception_no   text    not null unique,
  stage          text    not null,
  session_on     date    not null,
  leader_post    text    not null,
  principal      boolean not null,
  lawyer_ids     text    not null,
  visitors       integer not null check (visitors >= 0)
);

create index leader_reception_by_day on leader_reception (session_on, id);
