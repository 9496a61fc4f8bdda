-- 附件: what is known of a file; its bytes are in the attachment store. Added, never changed.
create table attachment (
  id            uuid   primary key,
  petition_id   uuid   not null references petition (id),
  event_version bigint not null,
  file_type     text   not null,
  byte_count    bigint not null,
  sha256        bytea  not null,
  name_cipher   bytea  not null,
  filed_by_role text   not null,
  filed_on      date   not null
);
create index attachment_petition on attachment (petition_id, id);
revoke update, delete on attachment from ${appRole};
