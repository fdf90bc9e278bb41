"""The environment, read once at import, checked and typed."""

import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from dotenv import load_dotenv

from server import addresses
from server.addresses import CLUSTER, SENTINEL

ROOT = Path(__file__).resolve().parent.parent
URL_SCHEMES = ("redis://", "rediss://", "unix://", *(f"{scheme}://" for scheme in (*CLUSTER, *SENTINEL)))
RATE = re.compile(r"[1-9][0-9]{0,8}/(second|minute|hour|day)")
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
LOG_FORMATS = ("text", "json")
SHORTEST_TOKEN = 16


class SettingsError(SystemExit):
    """A variable holds what it cannot; start-up stops and says which."""


@dataclass(frozen=True)
class Settings:
    """What an operator may set; `.env.example` explains each."""

    redis_url: str
    session_prefix: str
    session_secret: str
    # What this app proposes while that is empty; made before gunicorn forks, so that its workers propose the same.
    secret_offer: str
    host: str
    port: int
    workers: int
    log_level: str
    log_format: str
    metrics_token: str
    redis_lens: str
    reload: bool
    proxies: str
    embedded_dir: Path
    embedded_port: int
    strict_scores: bool
    trusted_proxies: int
    ratelimit_enabled: bool
    ratelimit_sessions: str
    ratelimit_saves: str
    ratelimit_scores: str
    ratelimit_searches: str
    ratelimit_players: int


def _text(name: str, default: str) -> str:
    return os.environ.get(name, "").strip() or default


def _whole(name: str, default: int, lowest: int, highest: int) -> int:
    text = _text(name, str(default))
    if not (text.isascii() and text.isdigit() and lowest <= int(text) <= highest):
        raise SettingsError(f"{name} must be a whole number from {lowest} to {highest}, not {text!r}.")
    return int(text)


def _rate(name: str, default: str) -> str:
    text = _text(name, default)
    if not RATE.fullmatch(text):
        raise SettingsError(f"{name} must be a number and a time, as in {default}, not {text!r}.")
    return text


def _redis_url() -> str:
    url = _text("REDIS_URL", "")
    if url and not url.startswith(URL_SCHEMES):
        raise SettingsError(f"REDIS_URL must start with one of {', '.join(URL_SCHEMES)}.")
    if not _is_address(url):  # its parts stay untold: where one is wrong, a piece of the password is taken for it
        raise SettingsError(
            "REDIS_URL is no address: check its host and port, and write what is neither letter nor digit in the "
            "password as %XX (/ is %2F, # is %23, ? is %3F, @ is %40)."
        )
    if url and addresses.database(url) not in ("", "0"):
        raise SettingsError("REDIS_URL must name database 0 or none: Redis' Search sees no other.")
    return url


def _is_address(url: str) -> bool:
    try:
        if addresses.names_many(url):
            return bool(addresses.parse(url).nodes)
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    return not parts.fragment and "@" not in parts.path + parts.query


def _choice(name: str, default: str, known: tuple[str, ...]) -> str:
    text = _text(name, default)
    for choice in known:
        if choice.casefold() == text.casefold():
            return choice
    raise SettingsError(f"{name} must be one of {', '.join(filter(None, known))}, not {text!r}.")


def _token(name: str) -> str:
    token = _text(name, "")
    if token and (len(token) < SHORTEST_TOKEN or not token.isascii() or not token.isprintable()):
        raise SettingsError(f"{name} must be at least {SHORTEST_TOKEN} printable ASCII characters, or empty.")
    return token


def read_settings() -> Settings:
    """Read the environment and, for what it leaves open, `.env`; raise SettingsError on nonsense."""
    load_dotenv(ROOT / ".env")
    return Settings(
        redis_url=_redis_url(),
        session_prefix=_text("REDIS_SESSION_PREFIX", "sessions:"),
        session_secret=_text("REDIS_SESSION_SECRET", ""),
        secret_offer=secrets.token_urlsafe(32),
        host=_text("HOST", "127.0.0.1"),
        port=_whole("PORT", 3000, 1, 65535),
        workers=_whole("WEB_CONCURRENCY", 2, 1, 256),
        log_level=_choice("LOG_LEVEL", "INFO", LOG_LEVELS),
        log_format=_choice("LOG_FORMAT", "text", LOG_FORMATS),
        metrics_token=_token("METRICS_TOKEN"),
        redis_lens=_choice("REDIS_LENS", "", ("", "0", "1")),
        reload=_whole("RELOAD", 0, 0, 1) == 1,
        proxies=_text("FORWARDED_ALLOW_IPS", "127.0.0.1,::1"),
        embedded_dir=ROOT / _text("REDIS_EMBEDDED_DIR", "data"),
        embedded_port=_whole("REDIS_EMBEDDED_PORT", 6379, 0, 65535),
        strict_scores=_whole("STRICT_SCORES", 0, 0, 1) == 1,
        trusted_proxies=_whole("TRUSTED_PROXIES", 0, 0, 16),
        ratelimit_enabled=_whole("RATELIMIT_ENABLED", 1, 0, 1) == 1,
        ratelimit_sessions=_rate("RATELIMIT_SESSIONS", "120/minute"),
        ratelimit_saves=_rate("RATELIMIT_SAVES", "240/minute"),
        ratelimit_scores=_rate("RATELIMIT_SCORES", "60/minute"),
        ratelimit_searches=_rate("RATELIMIT_SEARCHES", "60/minute"),
        ratelimit_players=_whole("RATELIMIT_PLAYERS", 40, 1, 1_000_000),
    )


settings = read_settings()
