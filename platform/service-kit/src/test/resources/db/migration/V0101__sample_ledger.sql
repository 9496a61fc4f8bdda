CREATE TABLE sample_ledger_row (
  number text PRIMARY KEY,
  held_on date NOT NULL,
  note text,
  acts int NOT NULL
);
