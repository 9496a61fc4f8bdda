-- 接访: where it is held, who signed for it, and the petitions of those who were received.
alter table leader_reception
  add column place        text,
  add column leader_staff text;

create table reception_petition (
  reception_id uuid not null references leader_reception (id),
  line         int  not null,
  petition_id  uuid not null references petition (id),
  primary key (reception_id, line),
  constraint petition_is_received_once_in_a_session unique (reception_id, petition_id)
);
create index reception_petition_petition on reception_petition (petition_id);
