-- 台账导入: jobs, the rows already taken, and the rows refused.
CREATE TABLE ledger_job (
  id              uuid        PRIMARY KEY,
  ledger          text        NOT NULL,
  format          text        NOT NULL,
  state           text        NOT NULL,
  instance        uuid        NOT NULL,
  submitted_by    text        NOT NULL,
  idempotency_key text,
  file_hash       bytea       NOT NULL,
  -- last row of the file that is dealt with; the header is row 1
  done_to         bigint      NOT NULL DEFAULT 1,
  taken           bigint      NOT NULL DEFAULT 0,
  known           bigint      NOT NULL DEFAULT 0,
  refused         bigint      NOT NULL DEFAULT 0,
  submitted_at    timestamptz NOT NULL,
  started_at      timestamptz,
  finished_at     timestamptz,
  problem         text,
  problem_english text,
  UNIQUE (submitted_by, idempotency_key)
);
CREATE INDEX ledger_job_unfinished ON ledger_job (instance) WHERE state IN ('QUEUED', 'RUNNING');

-- 已收的行: a row sent again with the same content is known; with other content it continues.
CREATE TABLE ledger_row (
  ledger   text        NOT NULL,
  row_key  text        NOT NULL,
  row_hash bytea       NOT NULL,
  job_id   uuid        NOT NULL,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (ledger, row_key)
);

-- 拒收的行: the cells are encrypted, for a petitioner's name and phone may be among them.
CREATE TABLE ledger_refusal (
  job_id         uuid   NOT NULL REFERENCES ledger_job (id),
  row_number     bigint NOT NULL,
  column_name    text,
  reason         text   NOT NULL,
  reason_english text   NOT NULL,
  cells          bytea  NOT NULL,
  PRIMARY KEY (job_id, row_number)
);
