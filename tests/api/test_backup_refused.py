"""`flask backup import` of what is no whole backup: it says where, and nothing is written."""

import hashlib
import json
from pathlib import Path

import pytest
from click.testing import Result
from redis import Redis

from tests.support.cli import Run
from tests.support.saves import PLAYERS
from tests.support.stored import everything

BOARD = "leaderboards:survivor-Grassland"
GOOD = '{"type":"json","key":"players:ada","value":{"id":"ada","name":"Ada"}}'


def ended(*lines: str) -> bytes:
    """Return lines with the end that is right for them."""
    body = "".join(f"{line}\n" for line in lines).encode(errors="surrogatepass")
    counts = dict.fromkeys(("players", "games", "entries", "sessions"), 0)
    for line in lines:
        kind = next((kind for kind in counts if f'"{kind}:' in line), "entries")
        counts[kind] += 1
    end = {"type": "end", "version": 1, "counts": counts, "sha256": hashlib.sha256(body).hexdigest()}
    return body + json.dumps(end).encode() + b"\n"


def refused(run: Run, redis: Redis, backup: bytes, *words: str) -> Result:
    """Import what must be refused, and check that nothing was written."""
    before = everything(redis)
    result = run("backup", "import", "-", *words, answer=backup)
    assert result.exit_code == 1
    assert everything(redis) == before
    assert result.stderr.endswith("Nothing was imported.\n")
    assert all(line.isprintable() for line in result.stderr.splitlines())
    return result


def record(**fields: object) -> str:
    return json.dumps(fields)


def save(key: str) -> str:
    return record(type="json", key=key, value={})


def entry(key: str = BOARD, member: object = "Ada-ada", score: object = 1) -> str:
    return record(type="entry", key=key, member=member, score=score)


def session(**changes: object) -> str:
    return record(**{"type": "session", "key": "sessions:x", "value": {}, "ttl": 1000} | changes)


def nested(levels: int) -> str:
    return '{"type":"json","key":"players:ada","value":' + '{"a":' * levels + "1" + "}" * (levels + 1)


BAD = [
    *("", "x", "1", "null", "[]", "{}", '{"type":"json"}', record(type="script", key="players:ada", value={})),
    *(save(key) for key in ("config:session-secret", "players:", "players:a b", "players:../x", BOARD, "sessions:x")),
    *(save("xplayers:ada"), save("players:ada\n"), save("\x1b[31m")),
    record(type="json", key="players:ada", value=[1]),
    record(type="json", key="players:ada", value={}, EVAL="x"),
    record(type="json", key="players:ada", value={"n": 2**64}),
    *(nested(101), nested(5000)),
    *(entry(key=key) for key in ("players:ada", "leaderboards:survivor-Moon", f"seasons:{{{BOARD}}}:a b", "seasons:x")),
    *(entry(member=1), entry(score="1"), entry(score=None), entry().replace(": 1}", ": 1e999}")),
    *(session(key="players:ada"), session(ttl=0), session(ttl=-1), session(ttl=1.5), session(value="{}")),
    '{"type":"json","key":"players:ada","value":{"a":"\\ud800"}}',
    '{"type":"json","key":"players:ada","value":{"a":NaN}}',
]


@pytest.mark.parametrize("bad", BAD)
def test_bad_line_is_named_and_nothing_is_written(run: Run, redis: Redis, bad: str) -> None:
    assert "Line 2: " in refused(run, redis, ended(GOOD, bad, GOOD)).stderr


def test_backup_without_its_end_is_refused(run: Run, redis: Redis) -> None:
    half = b"".join(ended(GOOD, GOOD).splitlines(keepends=True)[:-1])
    assert "Line 3: the end is missing" in refused(run, redis, half).stderr


def test_backup_that_is_cut_within_a_line_is_refused(run: Run, redis: Redis) -> None:
    assert "Line 2: it is cut off" in refused(run, redis, ended(GOOD)[:-1]).stderr


def test_nothing_at_all_is_refused(run: Run, redis: Redis) -> None:
    assert "Line 1: the end is missing" in refused(run, redis, b"").stderr


def test_line_that_is_missing_is_noticed(run: Run, redis: Redis) -> None:
    lines = ended(GOOD, save("players:bob")).splitlines(keepends=True)
    assert "Line 2: the checksum does not match" in refused(run, redis, b"".join(lines[1:])).stderr


def test_letter_that_changed_is_noticed(run: Run, redis: Redis) -> None:
    assert "Line 2: the checksum does not match" in refused(run, redis, ended(GOOD).replace(b"Ada", b"Eve")).stderr


def test_counts_that_are_wrong_are_noticed(run: Run, redis: Redis) -> None:
    assert "Line 2: " in refused(run, redis, ended(GOOD).replace(b'"players": 1', b'"players": 2')).stderr


def test_what_follows_the_end_is_refused(run: Run, redis: Redis) -> None:
    assert "Line 3: there is more after" in refused(run, redis, ended(GOOD) + GOOD.encode() + b"\n").stderr


def test_backup_of_another_version_is_refused(run: Run, redis: Redis) -> None:
    assert "Line 2: " in refused(run, redis, ended(GOOD).replace(b'"version": 1', b'"version": 2')).stderr


def test_bytes_that_are_no_text_are_refused(run: Run, redis: Redis) -> None:
    assert "Line 1: " in refused(run, redis, ended(GOOD).replace(b"Ada", b"\xff\xfe")).stderr


def test_saves_that_there_are_survive_a_bad_backup(run: Run, redis: Redis) -> None:
    PLAYERS.seed(redis, "ada", note="newer")
    refused(run, redis, ended(GOOD, "x"), "--overwrite")


def test_folder_is_refused(run: Run, tmp_path: Path) -> None:
    result = run("backup", "import", str(tmp_path))
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
