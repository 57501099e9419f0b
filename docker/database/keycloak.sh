#!/usr/bin/env bash
# Run once by the MariaDB image on an empty volume: a database of its own for the login service.
set -euo pipefail
mariadb -u root -p"$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE keycloak CHARACTER SET utf8mb4;
CREATE USER keycloak@'%' IDENTIFIED BY '$KEYCLOAK_DB_PASSWORD';
GRANT ALL ON keycloak.* TO keycloak@'%';
SQL
