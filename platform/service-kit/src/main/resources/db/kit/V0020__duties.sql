-- 定期职责: how each was last done; the lock that lets one instance do it is an advisory one.
CREATE TABLE duty_run (
  duty        text        PRIMARY KEY,
  -- the period it was last done in; null: due whatever the period
  period      text,
  last_day    date,
  done        bigint      NOT NULL,
  finished_at timestamptz,
  failed_at   timestamptz,
  -- class of the failure, never its message
  failure     text,
  failures    int         NOT NULL
);
