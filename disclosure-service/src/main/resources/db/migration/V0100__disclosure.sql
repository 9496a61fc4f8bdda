-- 公开信息: one row per item; its wordings stand beside it, old ones are kept.
CREATE TABLE disclosure_item (
  id                 uuid        PRIMARY KEY,
  row_version        bigint      NOT NULL,
  event_version      bigint      NOT NULL,
  item_no            text        NOT NULL UNIQUE,
  index_no           text        NOT NULL UNIQUE,
  category_code      text        NOT NULL,
  mode               text        NOT NULL,
  formed_on          date        NOT NULL,
  stage              text        NOT NULL,
  latest_version     int         NOT NULL,
  open_version       int         NOT NULL,
  platforms          text        NOT NULL,
  withdrawal_reason  text,
  unit_code          text,
  first_published_on date,
  withdrawn_on       date,
  public_changed_at  timestamptz,
  last_act_on        date        NOT NULL
);
CREATE INDEX disclosure_item_public ON disclosure_item (first_published_on DESC, id DESC)
  WHERE open_version > 0;
CREATE INDEX disclosure_item_changed ON disclosure_item (public_changed_at DESC, id DESC)
  WHERE open_version > 0;

CREATE TABLE disclosure_version (
  id               uuid PRIMARY KEY,
  item_id          uuid NOT NULL REFERENCES disclosure_item (id),
  version_no       int  NOT NULL,
  title            text NOT NULL,
  summary          text,
  content          text,
  note             text,
  basis            text,
  editor           text NOT NULL,
  checked_by       text,
  checked_hash     text,
  unit_head        text,
  secrecy_reviewer text,
  released_hash    text,
  released_on      date,
  UNIQUE (item_id, version_no)
);

-- 依申请公开: who asked and what for only as ciphertext.
CREATE TABLE disclosure_request (
  id                   uuid   PRIMARY KEY,
  row_version          bigint NOT NULL,
  event_version        bigint NOT NULL,
  request_no           text   NOT NULL UNIQUE,
  applicant_type       text   NOT NULL,
  stage                text   NOT NULL,
  correct_by           date,
  extension_days       int    NOT NULL,
  third_party_position text,
  result               text,
  received_on          date   NOT NULL,
  correction_asked_on  date,
  corrected_on         date,
  extended_on          date,
  replied_on           date,
  applicant_name       bytea,
  applicant_contact    bytea,
  applicant_id_proof   bytea,
  description          bytea,
  form_wanted          text,
  reply_stated         boolean NOT NULL,
  reply_reason         bytea,
  reply_legal_basis    text,
  reply_remedy         text,
  unit_code            text,
  last_act_on          date   NOT NULL
);
CREATE INDEX disclosure_request_received ON disclosure_request (received_on DESC, id DESC);

CREATE TABLE request_consultation (
  request_id uuid NOT NULL REFERENCES disclosure_request (id),
  position   int  NOT NULL,
  asked_on   date NOT NULL,
  ended_on   date,
  PRIMARY KEY (request_id, position)
);

-- 流水号: last serial given per series and year; never given twice.
CREATE TABLE disclosure_serial (
  series text NOT NULL,
  year   int  NOT NULL,
  last   int  NOT NULL,
  PRIMARY KEY (series, year)
);
