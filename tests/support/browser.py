"""A browser as the API sees one."""

from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import Cookie, TestResponse

from tests.support import tally

COOKIE = "cachequest"


class Browser(FlaskClient):
    """A client with a cookie jar of its own, that reads each answer to its end."""

    def open(self, *args: Any, buffered: bool = True, follow_redirects: bool = False, **kwargs: Any) -> TestResponse:
        answer = super().open(*args, buffered=buffered, follow_redirects=follow_redirects, **kwargs)
        tally.count(answer.status_code)
        return answer

    @property
    def id(self) -> str:
        """The player id that the server gives this browser."""
        return str(self.get("/session").get_json()["id"])

    @property
    def cookie(self) -> Cookie:
        """The session cookie."""
        cookie = self.get_cookie(COOKIE)
        assert cookie, "the browser has no session cookie"
        return cookie

    def show_cookie(self, value: str) -> None:
        """Send `value` as the session cookie from now on."""
        self.set_cookie(COOKIE, value)


def assert_error(response: TestResponse, status: int, *words: str) -> None:
    """Check that an answer is an error of the one shape, whose message holds `words`."""
    assert response.status_code == status, response.text
    assert response.mimetype == "application/json"
    body = response.get_json()
    assert body.keys() == {"status", "message"}
    assert body["status"] == status
    for word in words or (" ",):
        assert word in body["message"]


def assert_refused(response: TestResponse, *words: str) -> None:
    """Check that an answer is a refusal, 4xx, of the one shape."""
    assert 400 <= response.status_code < 500, response.text
    assert_error(response, response.status_code, *words)
