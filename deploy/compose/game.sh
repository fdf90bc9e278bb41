#!/bin/sh
# Run a command of the game's with the address of the Redis that needs a password: game.sh gunicorn app:app
set -eu
. "$(dirname "$0")/password.sh"
export REDIS_URL="redis://:$password@${REDIS_HOST:-redis-production}:6379"
exec "$@"
