"""REDIS_URL: every kind that is promised works, and a password that is written wrong is not told."""

import pytest
from redis import ConnectionError

from server.redis import get_client
from server.settings import SettingsError, read_settings


@pytest.mark.parametrize("password", ["hu/sh", "hu#sh", "hu?sh", "12#hush", "12/hush", "12?hush"])
def test_password_with_a_bare_sign_is_refused_untold(monkeypatch: pytest.MonkeyPatch, password: str) -> None:
    monkeypatch.setenv("REDIS_URL", f"redis://default:{password}@cloud.example:12345")
    with pytest.raises(SettingsError, match="%XX") as refusal:
        read_settings()
    assert "hu" not in str(refusal.value)


def test_proxies_are_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "10.0.0.1")
    assert read_settings().proxies == "10.0.0.1"


def test_unix_socket_is_knocked_at() -> None:
    with pytest.raises(ConnectionError, match=r"nobody\.sock"):
        get_client("unix:///run/nobody.sock").ping()
