-- 公文: what makes a paper an official one, and the hash of every paper (I-55).
alter table case_paper
  add column kind             text,
  add column organ_unit       text,
  add column letter_year      int,
  add column letter_serial    bigint,
  add column letter_no        text,
  add column template_version int,
  add column sha256           bytea;
create unique index case_paper_letter
  on case_paper (coalesce(organ_unit, ''), letter_year, kind, letter_serial)
  where letter_serial is not null;
-- 登记单 is drawn up when it is first asked for, and once.
create unique index case_paper_receipt on case_paper (petition_id) where kind = 'RECEIPT';

-- 文书模板: versions after the one that ships; added, never changed.
create table paper_template (
  kind       text        not null,
  version    int         not null,
  body       text        not null,
  valid_from timestamptz not null,
  set_by     text        not null,
  primary key (kind, version)
);
revoke update, delete on paper_template from ${appRole};

-- 发文机关代字: what the numbers of an organ's papers begin with.
create table paper_letters (
  unit_code text primary key,
  letters   text not null
);
