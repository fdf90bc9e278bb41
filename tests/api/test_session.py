"""`GET /session`: whose browser this is."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from redis import Redis

from server.cookies import signer
from tests.support.browser import COOKIE, Browser, assert_error

WEEK = 7 * 24 * 3600


def test_session_answers_the_id_alone(browser: Browser) -> None:
    assert browser.get("/session").get_json().keys() == {"id"}


def test_same_cookie_gets_the_same_id(browser: Browser) -> None:
    assert browser.id == browser.id


def test_two_browsers_never_share_an_id(browser: Browser, stranger: Browser) -> None:
    assert browser.id != stranger.id


def test_first_request_to_the_api_begins_the_session_too(browser: Browser, redis: Redis) -> None:
    browser.get("/api/playerstate")
    assert redis.exists(f"sessions:{browser.id}")
    assert len(redis.keys("sessions:*")) == 1


@pytest.mark.parametrize("path", ["/session", "/api/playerstate", "/api/leaderboard/none", "/api/nothing/here"])
def test_each_answer_rolls_the_cookie(browser: Browser, path: str) -> None:
    browser.id  # noqa: B018
    assert f"Max-Age={WEEK};" in browser.get(path).headers["Set-Cookie"]


def test_refused_write_rolls_the_cookie(browser: Browser) -> None:
    refused = browser.post("/api/playerstate", json={"playerData": {"id": "else", "name": "Ada"}})
    assert refused.status_code == 403
    assert f"{COOKIE}=" in refused.headers["Set-Cookie"]


def test_cookie_cannot_be_read_by_scripts(browser: Browser) -> None:
    browser.get("/session")
    assert browser.cookie.http_only


def test_cookie_is_same_site_lax(browser: Browser) -> None:
    browser.get("/session")
    assert browser.cookie.same_site == "Lax"


def test_cookie_is_for_the_whole_site(browser: Browser) -> None:
    browser.get("/api/playerstate")
    assert browser.cookie.path == "/"


def test_cookie_is_not_secure_over_plain_http(browser: Browser) -> None:
    browser.get("/session")
    assert not browser.cookie.secure


def test_cookie_is_secure_over_https(browser: Browser) -> None:
    answer = browser.get("/session", base_url="https://localhost")
    assert "Secure" in answer.headers["Set-Cookie"]


def test_cookie_expires_in_seven_days(browser: Browser) -> None:
    browser.get("/session")
    assert browser.cookie.expires
    assert abs((browser.cookie.expires - datetime.now(UTC)).total_seconds() - WEEK) <= 5


def test_answer_varies_by_cookie(browser: Browser) -> None:
    assert "Cookie" in browser.get("/session").vary


def test_cookie_without_its_session_gets_a_fresh_one(browser: Browser, redis: Redis) -> None:
    old = browser.id
    redis.delete(f"sessions:{old}")
    assert browser.id != old


@pytest.mark.parametrize(
    "forge",
    [
        lambda id, cookie: id,
        lambda id, cookie: f"{id}.",
        lambda id, cookie: f"{id}.{'A' * 27}",
        lambda id, cookie: cookie[:-1],
        lambda id, cookie: cookie + "A",
        lambda id, cookie: f"x{cookie}",
        lambda id, cookie: cookie.partition(".")[2],
        lambda id, cookie: f"{id}\u00e9.{cookie}",
        lambda id, cookie: "",
        lambda id, cookie: ".",
        lambda id, cookie: "x" * 4000,
    ],
)
def test_forged_cookie_never_yields_the_session(
    browser: Browser, stranger: Browser, forge: Callable[[str, str], str]
) -> None:
    id = browser.id
    stranger.show_cookie(forge(id, browser.cookie.value))
    answer = stranger.get("/session")
    assert answer.status_code == 200
    assert answer.get_json()["id"] != id


def test_signature_of_another_id_yields_neither_session(browser: Browser, stranger: Browser) -> None:
    mine, theirs = browser.id, stranger.id
    _, _, signature = browser.cookie.value.rpartition(".")
    browser.show_cookie(f"{theirs}.{signature}")
    assert browser.id not in {mine, theirs}


def test_invented_id_is_not_adopted(browser: Browser, redis: Redis) -> None:
    browser.show_cookie("invented.signature")
    browser.get("/session")
    assert not redis.exists("sessions:invented")


def test_signed_id_without_a_session_is_not_adopted(browser: Browser, redis: Redis) -> None:
    browser.show_cookie(signer().sign("never-made").decode())
    assert browser.id != "never-made"
    assert not redis.exists("sessions:never-made")


def test_id_says_nothing_of_the_signature(browser: Browser) -> None:
    assert browser.id not in browser.cookie.value.rpartition(".")[2]


@pytest.mark.parametrize("path", ["/session", "/session/"])
def test_session_answers_with_and_without_slash(browser: Browser, path: str) -> None:
    assert browser.get(path).status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_other_methods_on_the_session_are_refused(browser: Browser, method: str) -> None:
    answer = browser.open("/session", method=method, content_type="application/json")
    assert_error(answer, 405)
    assert "GET" in answer.headers["Allow"]
