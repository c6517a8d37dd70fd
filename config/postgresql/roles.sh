#!/usr/bin/env bash
# Creates the roles and the database described in src/docs/postgresql.md; PostgreSQL's image runs this script at its first start.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 \
  --set=owner_password="${DATABASE_OWNER_PASSWORD:?set it in the environment or in config/.env}" \
  --set=password="${DATABASE_PASSWORD:?set it in the environment or in config/.env}" \
  --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
create role adduce_owner login password :'owner_password';
create role adduce login password :'password';
create database adduce owner adduce_owner;
SQL
