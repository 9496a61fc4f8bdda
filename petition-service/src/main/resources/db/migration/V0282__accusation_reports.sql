-- 检举控告专报 (第三十条): since when the leaders of the county may know of it.
alter table petition add column accusation_reported_on date;

-- 办结报告的提交人，化名：不得自己认可 (DOMAIN 7.3).
alter table petition add column report_submitter text;
