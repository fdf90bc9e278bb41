"""`GET /openapi.json`: the whole API, described."""

import re
from typing import Any

import pytest
from flask import Flask
from redis import Redis

from tests.support.browser import Browser

METHODS = {"GET", "POST", "PATCH", "DELETE"}


@pytest.fixture
def description(browser: Browser) -> Any:
    return browser.get("/openapi.json").get_json()


def operations(description: Any) -> dict[tuple[str, str], Any]:
    return {
        (path, method.upper()): operation
        for path, item in description["paths"].items()
        for method, operation in item.items()
        if method.upper() in METHODS
    }


def test_every_route_is_described_and_nothing_else(app: Flask, description: Any) -> None:
    routes = {
        (re.sub(r"<(\w+)>", r"{\1}", rule.rule).rstrip("/"), method)
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith(("/api", "/session", "/health"))
        for method in rule.methods or ()
        if method != "HEAD"
    }
    assert operations(description).keys() == routes


def test_every_reference_leads_somewhere(description: Any) -> None:
    def check(part: Any) -> None:
        if isinstance(part, dict) and "$ref" in part:
            target = description
            for step in part["$ref"].removeprefix("#/").split("/"):
                target = target[step]
        for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
            check(inner)

    check(description)


def test_every_component_is_used(description: Any) -> None:
    written = str(description)
    for kind, components in description["components"].items():
        if kind != "securitySchemes":
            assert [name for name in components if f"'#/components/{kind}/{name}'" not in written] == []


def test_every_error_has_the_one_shape(description: Any) -> None:
    for status, answer in description["components"]["responses"].items():
        (media,) = answer["content"].values()
        schema = "Stale" if status == "412" else "Error"
        assert media["schema"] == {"$ref": f"#/components/schemas/{schema}"}


def test_every_limited_request_may_answer_429(description: Any) -> None:
    without = {key for key, operation in operations(description).items() if "429" not in operation["responses"]}
    assert without == {("/health", "GET")}


def test_every_operation_says_what_it_does(description: Any) -> None:
    assert all(operation["summary"] for operation in operations(description).values())


def test_description_is_openapi_3_1_in_json(browser: Browser) -> None:
    answer = browser.get("/openapi.json")
    assert answer.mimetype == "application/json"
    assert answer.get_json()["openapi"].startswith("3.1.")


def test_description_needs_no_session(browser: Browser, redis: Redis) -> None:
    answer = browser.get("/openapi.json")
    assert "Set-Cookie" not in answer.headers
    assert not redis.keys("sessions:*")


def test_description_may_be_kept_by_caches(browser: Browser) -> None:
    first = browser.get("/openapi.json")
    assert first.cache_control.public
    assert first.cache_control.max_age
    again = browser.get("/openapi.json", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
