-- 信访件: the state is the fold of case_event; only who had a hand in it, the query code and the unit
-- complained of stand here alone.
create table petition (
  id                  uuid        primary key,
  row_version         bigint      not null,
  event_version       bigint      not null,
  stage               text        not null,
  owner_unit          text,
  last_step_on        date,
  sealed              boolean     not null,
  petition_no         text        not null,
  received_on         date        not null,
  received_at         timestamptz not null,
  channel             text        not null,
  source_mark         text,
  division_code       text,
  party_size          int         not null,
  claim_count         int         not null,
  joint               boolean     not null,
  anonymous           boolean     not null,
  notice_owed         boolean     not null,
  bureau_code         text,
  kind                text,
  route               text,
  subject_code        text,
  unit_code           text,
  matter_no           text,
  first_of_matter     boolean,
  classified_on       date,
  accused_unit        text,
  disposition         text,
  disposed_on         date,
  dispatch_mode       text,
  dispatch_unit       text,
  dispatched_on       date,
  report_due          date,
  unit_received_on    date,
  handling_round      int         not null,
  accepted_on         date,
  heard_on            date,
  extended_days       int         not null,
  claim_outcomes      text,
  opinion_drafted_on  date,
  opinion_approved_on date,
  opinion_served_on   date,
  conclusion          text,
  concluded_on        date,
  void_requested      boolean     not null,
  urgent              boolean     not null,
  supervised          boolean     not null,
  mediation           text        not null,
  bureau_rating       text,
  unit_rating         text,
  registrar           text,
  void_requester      text,
  opinion_drafter     text,
  opinion_approver    text,
  reviewer            text,
  query_code_hash     bytea       not null,
  constraint petition_no_is_used_once unique (petition_no)
) with (fillfactor = 80);
create index petition_matter on petition (matter_no) where matter_no is not null;

-- 期限: ledger lines; due days are derived, never stored.
create table petition_clock (
  petition_id uuid    not null references petition (id),
  line        int     not null,
  clock       text    not null,
  owner_unit  text,
  started_on  date    not null,
  length      int     not null,
  owed        boolean not null,
  extensions  text,
  exclusions  text,
  stopped_on  date,
  primary key (petition_id, line)
);

-- 复查件、复核件.
create table petition_review (
  petition_id       uuid    not null references petition (id),
  line              int     not null,
  review_no         text    not null,
  level             text    not null,
  handling_round    int     not null,
  reviewer_unit     text    not null,
  requested_on      date    not null,
  refusal           text,
  outcome           text,
  closed_on         date,
  served_on         date,
  hearing_opened_on date,
  heard             boolean not null,
  primary key (petition_id, line),
  constraint review_no_is_used_once unique (review_no)
);

-- 信访事项.
create table matter (
  matter_no         text   primary key,
  row_version       bigint not null,
  first_petition_id uuid,
  first_petition_no text,
  finality          text   not null,
  final_on          date
);

-- 信访人: ciphertext and blind indexes only.
create table petitioner (
  petition_id      uuid   primary key references petition (id),
  row_version      bigint not null,
  name_cipher      bytea,
  id_number_cipher bytea,
  phone_cipher     bytea,
  address_cipher   bytea,
  name_index       bytea,
  id_number_index  bytea,
  phone_index      bytea
);
create index petitioner_name on petitioner (name_index) where name_index is not null;
create index petitioner_id_number on petitioner (id_number_index) where id_number_index is not null;
create index petitioner_phone on petitioner (phone_index) where phone_index is not null;

-- 信访内容.
create table petition_content (
  petition_id uuid   primary key references petition (id),
  row_version bigint not null,
  body        text   not null,
  place       text,
  claims      text
);

-- 文书: added, never changed.
create table case_paper (
  id            uuid   primary key,
  row_version   bigint not null,
  petition_id   uuid   not null references petition (id),
  event_version bigint not null,
  title         text   not null,
  body          text   not null,
  issued_on     date   not null
);
create index case_paper_petition on case_paper (petition_id, event_version);
revoke update, delete on case_paper from ${appRole};

-- 编号: gap-free per series, for a number is taken with the transaction that uses it.
create table number_series (
  series text   primary key,
  last   bigint not null
);
