#!/bin/sh
# Runs once, when the server's folder is empty: a database and a user for each side.
set -eu
make() {
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v name="$1" -v password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
SQL
}
make commands "$COMMANDS_DATABASE_PASSWORD"
make queries "$QUERIES_DATABASE_PASSWORD"
