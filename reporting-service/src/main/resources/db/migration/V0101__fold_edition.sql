-- 目录版次: which edition of the catalogue everything stored was folded by.
CREATE TABLE fold_edition (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  edition  text    NOT NULL
);
