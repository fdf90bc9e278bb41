"""Settings: read once, checked; what is nonsense is refused by its name."""

import subprocess
import sys
from pathlib import Path

import pytest

from server import settings as module
from server.settings import ROOT, SettingsError, read_settings

NO_PORTS = ["", "0x10", "-1", "1.5", "65536", "three", "٣", "1 2"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *[("PORT", value) for value in [*NO_PORTS[1:], "0"]],
        *[("REDIS_EMBEDDED_PORT", value) for value in NO_PORTS[1:]],
        *[("WEB_CONCURRENCY", value) for value in ["0", "-2", "many", "257"]],
        *[("RELOAD", value) for value in ["2", "yes"]],
        *[("STRICT_SCORES", value) for value in ["2", "on"]],
        *[("TRUSTED_PROXIES", value) for value in ["-1", "17", "yes"]],
        *[("RATELIMIT_ENABLED", value) for value in ["2", "no"]],
        *[("RATELIMIT_PLAYERS", value) for value in ["0", "many"]],
        *[("RATELIMIT_SESSIONS", value) for value in ["60", "0/minute", "60/fortnight", "60/minute;1/day", "-1/day"]],
        *[(f"RATELIMIT_{name}", "much") for name in ("SAVES", "SCORES", "SEARCHES")],
        *[("LOG_LEVEL", value) for value in ["loud", "1"]],
        *[("LOG_FORMAT", value) for value in ["xml", "1"]],
        *[("REDIS_LENS", value) for value in ["2", "on"]],
        *[("METRICS_TOKEN", value) for value in ["short", "ä" * 20]],
        *[("REDIS_URL", value) for value in ["localhost:6379", "http://localhost", "redis:localhost", "redis://a:b"]],
        *[("REDIS_URL", value) for value in ["redis+cluster://a:b", "redis+cluster://", "redis+sentinel://a"]],
    ],
)
def test_nonsense_is_refused_by_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=f"^{name} "):
        read_settings()


def test_refusal_never_shows_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDIS_URL", "http://user:hush@localhost")
    with pytest.raises(SettingsError) as refusal:
        read_settings()
    assert "hush" not in str(refusal.value)


@pytest.mark.parametrize(
    "url",
    [
        *["redis://localhost", "redis://u:p@h:6380/0", "rediss://default:x@cloud.example:12345", "unix:///run/r.sock"],
        *["redis+cluster://u:p@a:1,b:2", "rediss+cluster://a", "redis+sentinel://a:1,b:2/quest/0"],
    ],
)
def test_redis_url_of_any_kind_is_taken(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("REDIS_URL", url)
    assert read_settings().redis_url == url


@pytest.mark.parametrize(
    "url",
    [
        *["redis://u:hush@h:6380/5", "redis://h?db=5", "unix:///run/r.sock?db=5", "redis+sentinel://a:1,b:2/quest/5"],
        *["redis://h/five", "redis://h/0?db=5"],
    ],
)
def test_database_that_search_does_not_see_is_refused(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("REDIS_URL", url)
    with pytest.raises(SettingsError) as refusal:
        read_settings()
    assert str(refusal.value) == "REDIS_URL must name database 0 or none: Redis' Search sees no other."


@pytest.mark.parametrize("empty", ["", "  "])
def test_empty_variable_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch, empty: str) -> None:
    for name in ("REDIS_URL", "PORT", "WEB_CONCURRENCY", "LOG_LEVEL", "REDIS_SESSION_PREFIX", "REDIS_SESSION_SECRET"):
        monkeypatch.setenv(name, empty)
    read = read_settings()
    assert (read.redis_url, read.port, read.session_prefix, read.session_secret) == ("", 3000, "sessions:", "")


def test_spaces_around_a_value_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", " 3001 ")
    assert read_settings().port == 3001


def test_level_of_the_log_is_taken_in_any_case(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "debug")
    assert read_settings().log_level == "DEBUG"


def test_relative_data_folder_is_the_projects(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDIS_EMBEDDED_DIR", "saves")
    assert read_settings().embedded_dir == ROOT / "saves"


def test_format_of_the_log_is_taken_in_any_case(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_FORMAT", "JSON")
    assert read_settings().log_format == "json"


def test_refusal_quotes_what_was_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_FORMAT", "Jsn")
    with pytest.raises(SettingsError) as refusal:
        read_settings()
    assert str(refusal.value) == "LOG_FORMAT must be one of text, json, not 'Jsn'."


@pytest.fixture
def env_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A `.env` that is read, where the tests otherwise read none."""
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.delenv("PYTHON_DOTENV_DISABLED")
    monkeypatch.setenv("REDIS_SESSION_PREFIX", "undone by the fixture's end")
    monkeypatch.delenv("REDIS_SESSION_PREFIX")
    return tmp_path / ".env"


def test_env_file_fills_what_the_environment_leaves_open(env_file: Path) -> None:
    env_file.write_text("REDIS_SESSION_PREFIX=mine:\n")
    assert read_settings().session_prefix == "mine:"


def test_environment_wins_over_the_env_file(env_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    env_file.write_text("REDIS_SESSION_PREFIX=mine:\n")
    monkeypatch.setenv("REDIS_SESSION_PREFIX", "theirs:")
    assert read_settings().session_prefix == "theirs:"


@pytest.mark.parametrize("command", [["app.py"], ["-m", "gunicorn", "app:app"]])
def test_start_stops_with_one_sentence(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "three")
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode != 0
    assert "PORT must be a whole number from 1 to 65535, not 'three'." in done.stderr
    assert "Traceback" not in done.stderr
