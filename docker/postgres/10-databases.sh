#!/bin/bash
# One database and two logins per service, as cn.huiyin.embedded.postgres.DatabaseSetup makes them.
# PUBLIC may connect nowhere, so a login reaches its own database alone.
set -euo pipefail

admin() {
  psql --no-psqlrc --set ON_ERROR_STOP=1 --username postgres --dbname "$1" "${@:2}"
}

admin postgres --command 'REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC'

for service in petition mediation disclosure reporting; do
  owner=${service}_owner
  upper=${service^^}
  password_name=${upper}_DB_PASSWORD
  owner_password_name=${upper}_DB_OWNER_PASSWORD
  admin postgres --set password="${!password_name}" --set owner_password="${!owner_password_name}" <<SQL
CREATE ROLE $service LOGIN PASSWORD :'password';
CREATE ROLE $owner LOGIN PASSWORD :'owner_password';
CREATE DATABASE $service OWNER $owner;
REVOKE ALL ON DATABASE $service FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE $service TO $service;
SQL
  admin "$service" <<SQL
CREATE EXTENSION IF NOT EXISTS pg_trgm;
ALTER SCHEMA public OWNER TO $owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO $service;
SQL
done
