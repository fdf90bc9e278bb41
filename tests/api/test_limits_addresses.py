"""Whose address it is that a budget is spent from: behind proxies, forged, IPv6."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.web_server import WebServer, serve

SESSIONS = 3
BUDGETS = {"RATELIMIT_ENABLED": "1", "RATELIMIT_SESSIONS": f"{SESSIONS}/hour"}
ALICE, BOB, PROXY = "192.0.2.1", "198.51.100.7", "203.0.113.5"


@pytest.fixture(scope="module")
def direct(own_redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    """The app as it is without settings: no proxy before it."""
    with serve(own_redis_url, tmp_path_factory.mktemp("direct"), 1, **BUDGETS) as server:
        yield server


@pytest.fixture(scope="module")
def proxied(own_redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    """The app behind one proxy, which is this test."""
    with serve(own_redis_url, tmp_path_factory.mktemp("proxied"), 1, TRUSTED_PROXIES="1", **BUDGETS) as server:
        yield server


def visit(server: WebServer, forwarded_for: str) -> int:
    """Ask as a new browser; return the status."""
    return server.get("/session", **{"X-Forwarded-For": forwarded_for}).status


def spend(server: WebServer, forwarded_for: str) -> None:
    """Spend the budget of an address."""
    assert [visit(server, forwarded_for) for _ in range(SESSIONS)] == [200] * SESSIONS


def test_without_proxies_the_header_is_not_read(direct: WebServer) -> None:
    answers = [visit(direct, f"192.0.2.{number}") for number in range(SESSIONS + 2)]
    assert answers == [200] * SESSIONS + [429] * 2


def test_behind_a_proxy_each_address_has_its_budget(proxied: WebServer) -> None:
    spend(proxied, ALICE)
    assert visit(proxied, ALICE) == 429
    assert visit(proxied, BOB) == 200


@pytest.mark.parametrize("forged", [BOB, f"{BOB}, {PROXY}", "nonsense", "::1", "127.0.0.1"])
def test_what_a_caller_forges_before_the_proxy_does_not_help(proxied: WebServer, forged: str) -> None:
    spend(proxied, ALICE)
    assert visit(proxied, f"{forged}, {ALICE}") == 429


def test_forged_address_does_not_spend_its_owners_budget(proxied: WebServer) -> None:
    for _ in range(SESSIONS + 1):
        visit(proxied, f"{BOB}, {ALICE}")
    assert visit(proxied, BOB) == 200


def test_two_proxies_are_counted_from_the_right(own_redis_url: str, tmp_path: Path) -> None:
    with serve(own_redis_url, tmp_path, 1, TRUSTED_PROXIES="2", **BUDGETS) as server:
        spend(server, f"{ALICE}, {PROXY}")
        assert visit(server, f"{BOB}, {ALICE}, {PROXY}") == 429
        assert visit(server, f"{BOB}, {PROXY}") == 200


def test_who_comes_round_the_proxy_is_not_believed(own_redis_url: str, tmp_path: Path) -> None:
    trust = {"TRUSTED_PROXIES": "1", "FORWARDED_ALLOW_IPS": "10.0.0.0/8,::1"}
    with serve(own_redis_url, tmp_path, 1, **trust, **BUDGETS) as server:
        answers = [visit(server, f"192.0.2.{number}") for number in range(SESSIONS + 1)]
    assert answers == [200] * SESSIONS + [429]


@pytest.mark.parametrize("allowed", ["*", "127.0.0.0/8", "10.0.0.1, 127.0.0.1"])
def test_proxy_is_known_by_its_address_or_network(own_redis_url: str, tmp_path: Path, allowed: str) -> None:
    with serve(own_redis_url, tmp_path, 1, TRUSTED_PROXIES="1", FORWARDED_ALLOW_IPS=allowed, **BUDGETS) as server:
        spend(server, ALICE)
        assert visit(server, BOB) == 200


def test_addresses_of_one_ipv6_network_share_a_budget(proxied: WebServer) -> None:
    answers = [visit(proxied, f"2001:db8:1:2:{number}::{number}") for number in range(1, SESSIONS + 2)]
    assert answers == [200] * SESSIONS + [429]


def test_other_ipv6_network_has_another_budget(proxied: WebServer) -> None:
    spend(proxied, "2001:db8:1:2::1")
    assert visit(proxied, "2001:db8:1:3::1") == 200


def test_ipv4_address_written_as_ipv6_is_the_same(proxied: WebServer) -> None:
    spend(proxied, ALICE)
    assert visit(proxied, f"::ffff:{ALICE}") == 429
    assert visit(proxied, f"::ffff:{BOB}") == 200


@pytest.mark.parametrize("nonsense", ["x", "1.2.3", "%s", "a" * 3000, "fe80::1%25eth0", "*", "1.2.3.4:80"])
def test_what_is_no_address_is_answered_and_limited(proxied: WebServer, nonsense: str) -> None:
    spend(proxied, nonsense)
    assert visit(proxied, nonsense) == 429


def test_cookie_is_secure_behind_a_proxy_with_https(proxied: WebServer) -> None:
    answer = proxied.get("/session", **{"X-Forwarded-For": ALICE, "X-Forwarded-Proto": "https"})
    assert "; Secure" in answer.headers["Set-Cookie"]
