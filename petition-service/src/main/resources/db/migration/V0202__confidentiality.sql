-- 未成年人、被害人 (I-56); 解除密件的申请人 (I-53). Neither is carried by an event.
alter table petition add column protected_as text;
alter table petition add column unsealing_requester text;

-- 回避 (第二十八条, I-25): who has an interest, and so may not act. Never taken back by deletion.
create table recusal (
  id          uuid        primary key,
  petition_id uuid        not null references petition (id),
  matter_no   text,
  staff       text        not null,
  ground      text        not null,
  decided_by  text        not null,
  recorded_at timestamptz not null
);
create index recusal_petition on recusal (petition_id, staff);
create index recusal_matter on recusal (matter_no, staff) where matter_no is not null;
revoke update, delete on recusal from ${appRole};

-- 密件全部信息的双人查看 (DOMAIN 7.2): one asks, another agrees, for a time.
create table sealed_view (
  id           uuid        primary key,
  row_version  bigint      not null,
  petition_id  uuid        not null references petition (id),
  purpose      text        not null,
  asked_by     text        not null,
  asked_at     timestamptz not null,
  agreed_by    text,
  agreed_at    timestamptz,
  valid_until  timestamptz
);
create index sealed_view_petition on sealed_view (petition_id, asked_by);
