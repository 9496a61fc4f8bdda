-- 工作清单: what waits for somebody is a small part of all petitions.
create index petition_void_asked on petition (received_at desc, id desc)
  where void_requested and stage in ('REGISTERED', 'CLASSIFIED');
create index petition_supervised on petition (received_at desc, id desc) where supervised;
create index petition_urgent on petition (received_at desc, id desc) where urgent;
create index petition_review_open on petition_review (reviewer_unit, petition_id)
  where closed_on is null;
create index petition_review_to_serve on petition_review (reviewer_unit, petition_id)
  where closed_on is not null and outcome is not null and served_on is null;
create index petition_report_awaited on petition_clock (petition_id)
  where clock = 'REPORTBACK' and stopped_on is null;
