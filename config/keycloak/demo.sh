#!/usr/bin/env bash
# Downloads Keycloak, starts it with the realm and the demo's people, and starts Adduce against it, on this machine only.
# Keycloak forgets everything when it ends; Adduce keeps its data in data/keycloak.
set -euo pipefail
cd "$(dirname "$0")/../.."

keycloak_port=${KEYCLOAK_PORT:-8180}
export ADDUCE_SITE_URL=${ADDUCE_SITE_URL:-http://localhost:${QUARKUS_HTTP_PORT:-8080}}
export ADDUCE_KEYCLOAK_CLIENT_SECRET=${ADDUCE_KEYCLOAK_CLIENT_SECRET:-$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')}

mvn -q dependency:unpack@keycloak
mvn -q -DskipTests package

home=$(echo "$PWD"/target/keycloak/keycloak-*)
mkdir -p "$home/data/import"
cp config/keycloak/adduce-realm.json "$home/data/import/adduce-realm.json"
cp config/keycloak/adduce-demo-people.json "$home/data/import/adduce-users-0.json"

KC_DB=dev-file KC_DB_URL='jdbc:h2:mem:keycloak;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1' \
  KC_HTTP_HOST=localhost KC_HTTP_PORT=$keycloak_port KC_HTTP_MANAGEMENT_PORT=$((keycloak_port + 1)) \
  "$home/bin/kc.sh" start-dev --import-realm &
keycloak=$!
trap 'kill $keycloak; wait $keycloak || true' EXIT

ADDUCE_DATA=${ADDUCE_DATA:-data/keycloak} QUARKUS_HTTP_HOST=localhost \
  ADDUCE_IDENTITY=keycloak ADDUCE_KEYCLOAK_CLIENT_ID=adduce \
  ADDUCE_KEYCLOAK_URL=http://localhost:$keycloak_port/realms/adduce \
  java -Xmx192m -XX:+UseSerialGC -jar target/quarkus-app/quarkus-run.jar
