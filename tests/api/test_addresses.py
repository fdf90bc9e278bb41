"""REDIS_URL of a cluster and of Sentinels: what is read from it, and what is none."""

import pytest

from server.addresses import Address, names_many, parse


@pytest.mark.parametrize("url", ["redis://h", "rediss://h", "unix:///h", "", "redis+other://h"])
def test_address_of_one_is_none_of_many(url: str) -> None:
    assert not names_many(url)


def test_cluster_is_known_by_its_nodes() -> None:
    assert parse("redis+cluster://a:1,b:2") == Address((("a", 1), ("b", 2)), None, None, tls=False)


def test_port_may_be_left_out() -> None:
    assert parse("redis+cluster://a").nodes == (("a", 6379),)
    assert parse("redis+sentinel://a/quest").nodes == (("a", 26379),)


def test_user_and_password_are_read_as_in_any_url() -> None:
    address = parse("rediss+cluster://game:p%40ss%2C@a:1,b:2")
    assert (address.username, address.password, address.tls) == ("game", "p@ss,", True)


def test_address_in_brackets_is_of_ipv6() -> None:
    assert parse("redis+cluster://[::1]:7000,[::2]").nodes == (("::1", 7000), ("::2", 6379))


def test_sentinels_are_asked_for_a_service() -> None:
    address = parse("redis+sentinel://a:1,b:2/quest/3")
    assert (address.nodes, address.service, address.db) == ((("a", 1), ("b", 2)), "quest", 3)


@pytest.mark.parametrize(
    "url",
    [
        *["redis+cluster://", "redis+cluster://a,,b", "redis+cluster://a:x", "redis+cluster://a:70000"],
        *["redis+cluster://a/1", "redis+cluster://a?b=c", "redis+cluster://u:p#q@a", "redis+cluster://u:p/q@a"],
        *["redis+sentinel://a", "redis+sentinel://a/", "redis+sentinel://a/quest/x", "redis+sentinel:///quest"],
    ],
)
def test_nonsense_is_refused(url: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the caller words it
        parse(url)
