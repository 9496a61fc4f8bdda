-- 被代表人: who stands behind a joint petition; ciphertext and blind indexes only. Who leaves stays on
-- record with the day.
create table represented_person (
  id               uuid    primary key,
  row_version      bigint  not null,
  petition_id      uuid    not null references petition (id),
  representative   boolean not null,
  joined_on        date    not null,
  consent_ref      text,
  left_on          date,
  name_cipher      bytea,
  id_number_cipher bytea,
  phone_cipher     bytea,
  address_cipher   bytea,
  name_index       bytea,
  id_number_index  bytea,
  phone_index      bytea
);
create index represented_person_petition on represented_person (petition_id, joined_on, id);
create index represented_person_name on represented_person (name_index) where name_index is not null;
create index represented_person_id_number on represented_person (id_number_index)
  where id_number_index is not null;
create index represented_person_phone on represented_person (phone_index)
  where phone_index is not null;
