-- 三项建议: of the bureau to an organ, and its written feedback.
create table proposal (
  id               uuid   primary key,
  row_version      bigint not null,
  event_version    bigint not null,
  proposal_no      text   not null,
  kind             text   not null,
  stage            text   not null,
  organ_code       text   not null,
  consequence_code text,
  drafted_on       date   not null,
  issued_on        date,
  served_on        date,
  feedback_days    int,
  feedback_on      date,
  adoption         text,
  reminders        int    not null,
  reminded_overdue boolean not null,
  drafter          text   not null,
  signer           text,
  body             text   not null,
  feedback_body    text,
  constraint proposal_no_is_used_once unique (proposal_no)
);
create index proposal_newest on proposal (drafted_on, id);
create index proposal_awaited on proposal (served_on, id) where stage = 'SERVED';

create table proposal_petition (
  proposal_id uuid not null references proposal (id),
  line        int  not null,
  petition_id uuid not null references petition (id),
  primary key (proposal_id, line)
);
create index proposal_petition_petition on proposal_petition (petition_id);
