CREATE TABLE sample (
  id            uuid   PRIMARY KEY,
  row_version   bigint NOT NULL,
  event_version bigint NOT NULL,
  marks         int    NOT NULL
);
CREATE TABLE sample_effect (
  event_id uuid PRIMARY KEY,
  marks    int  NOT NULL
);
