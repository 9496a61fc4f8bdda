-- 耽误期限的事由 (DOMAIN 2.9, 民事诉讼法第八十六条比照): what kept the petitioner from asking in time, as told.
alter table petition_review
  add column lateness text,
  add column obstacle_from date,
  add column obstacle_ended_on date;
