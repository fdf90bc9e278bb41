"""Attacks on sessions: cookies of one's own making, ids offered where no id is asked for."""

from collections.abc import Callable

import pytest
from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import Signer
from redis import Redis

from server.cookies import NAME as COOKIE
from server.cookies import signer
from server.secret import signing_secret
from tests.support.browser import Browser, assert_error
from tests.support.saves import Saves

OTHER_SECRETS = ("", "secret", "dev", "changeme", "cachequest", "another app's secret of proper length")


def flask_cookie(id: str) -> str:
    """Return what Flask's own client-side sessions make of an id, with our secret."""
    other = Flask("another app")
    other.secret_key = signing_secret()
    serializer = SecureCookieSessionInterface().get_signing_serializer(other)
    assert serializer
    return str(serializer.dumps({"id": id, "sid": id}))


FORGED: dict[str, Callable[[str], str]] = {
    **{f"secret {each!r}": lambda id, each=each: Signer(each, "cachequest.session").sign(id).decode()  # type: ignore[misc]
       for each in OTHER_SECRETS if each},
    "our secret, another purpose": lambda id: Signer(signing_secret(), "another.purpose").sign(id).decode(),
    "our secret, no purpose": lambda id: Signer(signing_secret()).sign(id).decode(),
    "our secret, another derivation": lambda id: Signer(
        signing_secret(), "cachequest.session", key_derivation="concat"
    ).sign(id).decode(),
    "Flask's own session": flask_cookie,
    "signed twice": lambda id: signer().sign(signer().sign(id)).decode(),
    "key in Redis, signed": lambda id: signer().sign(f"sessions:{id}").decode(),
    "a pattern, signed": lambda id: signer().sign("*").decode(),
    "no signature": lambda id: id,
    "two signatures": lambda id: f"{signer().sign(id).decode()}.{signer().sign(id).decode()}",
}  # fmt: skip


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED.keys())
def test_cookie_of_ones_own_making_is_nobodys(
    browser: Browser, stranger: Browser, saves: Saves, redis: Redis, forge: Callable[[str], str]
) -> None:
    document = saves.create(browser)
    stranger.show_cookie(forge(document["id"]))
    assert_error(saves.patch(stranger, document | {"stolen": True}), 403)
    assert saves.stored(redis, document["id"]) == document


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED.keys())
def test_fixed_session_is_not_adopted(browser: Browser, redis: Redis, forge: Callable[[str], str]) -> None:
    browser.show_cookie(forge("chosen-by-an-attacker"))
    assert browser.id != "chosen-by-an-attacker"
    assert not redis.exists("sessions:chosen-by-an-attacker")


@pytest.mark.parametrize("name", ["id", "sid", "session", "session_id", COOKIE])
def test_id_in_the_address_is_not_adopted(browser: Browser, stranger: Browser, name: str) -> None:
    own, cookie = browser.id, browser.cookie.value
    for value in (own, cookie):
        assert stranger.get(f"/session?{name}={value}").get_json()["id"] != own


@pytest.mark.parametrize(
    "header",
    ["X-Session-Id", "Session-Id", "Authorization", "X-User", "Cookie2", "X-Cachequest", "Proxy-Authorization"],
)
def test_id_in_another_header_is_not_adopted(browser: Browser, stranger: Browser, header: str) -> None:
    own, cookie = browser.id, browser.cookie.value
    for value in (own, f"Bearer {cookie}", f"{COOKIE}={cookie}"):
        assert stranger.get("/session", headers={header: value}).get_json()["id"] != own


def test_cookie_of_another_name_is_nobodys(browser: Browser, stranger: Browser) -> None:
    own = browser.id
    for name in ("session", "sessionid", COOKIE.upper(), f"__Host-{COOKIE}"):
        stranger.set_cookie(name, browser.cookie.value)
    assert stranger.id != own


def test_session_that_ended_is_over_for_its_thief_too(
    browser: Browser, stranger: Browser, saves: Saves, redis: Redis
) -> None:
    document = saves.create(browser)
    stranger.show_cookie(browser.cookie.value)
    redis.delete(f"sessions:{document['id']}")
    assert_error(saves.patch(stranger, document | {"stolen": True}), 403)
    assert stranger.id != document["id"]


def test_ids_cannot_be_guessed_from_others(new_browser: Callable[[], Browser]) -> None:
    ids = {new_browser().id for _ in range(50)}
    assert len(ids) == 50
    assert {len(id) for id in ids} == {22}  # 16 random bytes
    assert max(sum(id.startswith(start) for id in ids) for start in {id[:3] for id in ids}) <= 2
