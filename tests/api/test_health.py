"""`GET /health`."""

import pytest
from redis import Redis

from tests.support.browser import Browser, assert_error


def test_health_is_ok_with_redis(browser: Browser) -> None:
    answer = browser.get("/health")
    assert answer.status_code == 200
    assert answer.get_json()["status"] == "ok"


def test_health_tells_the_version_of_redis(browser: Browser, redis: Redis) -> None:
    assert browser.get("/health").get_json()["redis"]["version"] == redis.info("server")["redis_version"]


def test_health_tells_the_modules(browser: Browser) -> None:
    assert {"ReJSON", "search"} <= set(browser.get("/health").get_json()["redis"]["modules"])


def test_health_sets_no_cookie(browser: Browser) -> None:
    assert "Set-Cookie" not in browser.get("/health").headers


def test_health_makes_no_session(browser: Browser, redis: Redis) -> None:
    browser.get("/health")
    assert not redis.keys("sessions:*")


def test_health_does_not_roll_the_session(browser: Browser, redis: Redis) -> None:
    key = f"sessions:{browser.id}"
    redis.expire(key, 60)
    assert "Set-Cookie" not in browser.get("/health").headers
    assert redis.ttl(key) <= 60


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_other_methods_on_health_are_refused(browser: Browser, method: str) -> None:
    assert_error(browser.open("/health", method=method, content_type="application/json"), 405)
