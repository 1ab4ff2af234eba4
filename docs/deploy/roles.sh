#!/bin/sh
# Makes the database and its two roles: the owner migrates, the application reads and writes rows.
set -eu
psql --username postgres --set owner="$KENSHU_OWNER_PASSWORD" --set app="$KENSHU_APP_PASSWORD" <<'SQL'
create role kenshu_owner login password :'owner';
create role kenshu_app login password :'app';
create database kenshu owner kenshu_owner;
SQL
