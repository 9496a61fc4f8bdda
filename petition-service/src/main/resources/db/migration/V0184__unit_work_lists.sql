-- 本单位的清单: what is open with a unit is a small part of all it ever had.
create index petition_unit_open on petition (dispatch_unit, stage, received_at, id)
  where stage not in
    ('VOID', 'WITHDRAWN', 'CONCLUDED', 'FINAL', 'FINALITY_FILED', 'FINAL_RECOGNISED', 'ARCHIVED');
