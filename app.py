"""The one entry: `gunicorn app:app`, `python app.py` and `flask run` all start here."""

from server import create_app
from server.settings import settings

app = create_app()

if __name__ == "__main__":
    app.run(host=settings.host, port=settings.port, threaded=True)
