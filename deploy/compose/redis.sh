#!/bin/sh
# Start the image's Redis with redis.conf and the password, which no list of processes shows.
set -eu
folder="$(dirname "$0")"
. "$folder/password.sh"
exec docker-entrypoint.sh redis-server - <<CONF
$(cat "$folder/redis.conf")
maxmemory ${REDIS_MAXMEMORY:-256mb}
requirepass $password
CONF
