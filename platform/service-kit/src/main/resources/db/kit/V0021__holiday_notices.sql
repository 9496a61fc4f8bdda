-- 放假安排: every notice and every correction of one that was recorded, beside those shipped. The
-- edition is the calendar as it was with this row and all before it; edition 0 is what was shipped.
CREATE TABLE holiday_notice (
  edition     int         PRIMARY KEY,
  year        int         NOT NULL,
  version     bigint      NOT NULL,
  notice_no   text        NOT NULL,
  off         date[]      NOT NULL,
  make_up     date[]      NOT NULL,
  recorded_at timestamptz NOT NULL,
  UNIQUE (year, version)
);
