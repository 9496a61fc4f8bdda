-- 申请延期 (第三十四条, DOMAIN 7.3): what the handler asked for and the head has not decided on; who asked.
alter table petition
  add column extension_asked_days int,
  add column extension_asker text;
