# Sourced: sets `password` from the secret's file, or ends with a sentence. Letters and digits alone, since it stands in
# an address and in Redis' configuration, where others would need to be written in two different ways.
file="${REDIS_PASSWORD_FILE:-/run/secrets/redis_password}"
password="$(cat "$file" 2>/dev/null || true)"
if [ "${#password}" -lt 24 ]; then
  echo "deploy/secrets/redis_password holds no password of 24 letters and digits or more: docs/deployment.md." >&2
  exit 1
fi
case "$password" in
  *[!A-Za-z0-9]*)
    echo "The password in deploy/secrets/redis_password may hold letters and digits alone." >&2
    exit 1
    ;;
esac
