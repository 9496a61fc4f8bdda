-- 督查员按日期查看检举控告 (DOMAIN 7.2).
create index petition_sealed_received on petition (received_on desc, id desc) where sealed;

-- 听证席位上的工作人员，化名 (I-25).
alter table hearing_seat add column staff text;

-- 视为收到的，单位还可以自己签收 (DOMAIN 2.9, rule 4).
alter table petition add column receipt_deemed boolean;
update petition p set receipt_deemed = true
where p.stage = 'WITH_UNIT' and exists (
  select from case_event e where e.aggregate_id = p.id
    and e.type = 'petition.dispatch-received' and e.actor_role = 'SYSTEM'
    and e.actor_staff not like 'ledger:%');
