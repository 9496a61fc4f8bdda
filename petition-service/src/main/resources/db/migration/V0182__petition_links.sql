-- 关联: what a person has confirmed to belong together, and what was taken back.
create table petition_link (
  id                uuid   primary key,
  row_version       bigint not null,
  petition_id       uuid   not null references petition (id),
  other_petition_id uuid   not null references petition (id),
  relation          text   not null,
  linked_on         date   not null,
  undone_on         date,
  undone_reason     text
);
create index petition_link_petition on petition_link (petition_id, linked_on, id);
create index petition_link_other on petition_link (other_petition_id);
create unique index petition_link_stands_once on petition_link (petition_id, other_petition_id)
  where undone_on is null;
