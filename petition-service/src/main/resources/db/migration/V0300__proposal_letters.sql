-- 建议书: the letter a signed proposal goes out as, as it was kept (I-55). Added, never changed.
create table proposal_letter (
  proposal_id      uuid   primary key references proposal (id),
  body             text   not null,
  issued_on        date   not null,
  organ_unit       text   not null,
  letter_year      int    not null,
  letter_serial    bigint not null,
  letter_no        text   not null,
  template_version int    not null,
  sha256           bytea  not null,
  constraint proposal_letter_number_is_used_once unique (organ_unit, letter_year, letter_serial)
);
revoke update, delete on proposal_letter from ${appRole};
