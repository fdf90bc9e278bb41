"""The world that the tests run in, made before any of them imports `server`.

The app's settings are read once, at import: here they are cleared of whatever the developer has set, `.env` is left
unread, and the embedded Redis gets a folder and a port of its own.
"""

import atexit
import os
import shutil
import tempfile

SETTINGS = (
    *("REDIS_", "FLASK_", "GUNICORN_", "HOST", "PORT", "WEB_CONCURRENCY", "LOG_", "METRICS_", "RELOAD", "STRICT_"),
    *("RATELIMIT_", "TRUSTED_", "FORWARDED_"),
)

data_folder = tempfile.mkdtemp(prefix="cachequest-tests-")
# Registered before the embedded Redis registers its end, so it runs after that.
atexit.register(shutil.rmtree, data_folder, ignore_errors=True)

for name in [name for name in os.environ if name.startswith(SETTINGS)]:
    del os.environ[name]
os.environ |= {
    "PYTHON_DOTENV_DISABLED": "1",
    "FLASK_SKIP_DOTENV": "1",
    "REDIS_EMBEDDED_DIR": data_folder,
    "REDIS_EMBEDDED_PORT": "0",
    # Tests ask more often than any player; those of the limits, and those that play, turn them on.
    "RATELIMIT_ENABLED": "0",
}
