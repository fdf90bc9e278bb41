"""Properties of versions: a write over a version that is not the save's never happens, whoever writes meanwhile."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Literal

from hypothesis import given
from hypothesis import strategies as st

from tests.support.browser import Browser
from tests.support.merge_patch import merged
from tests.support.saves import MERGE_PATCH, PLAYERS, Saves
from tests.support.web_server import WebServer

NEVER = '"0000000000000000000000000000000000000000"'
WRITERS, TIMES = 4, 6


@dataclass(frozen=True)
class Write:
    """One write and what it depends on: a version seen `age` writes ago, any save, none, or nothing."""

    act: Literal["POST", "PATCH", "MERGE", "DELETE"]
    number: int
    rule: Literal["", "If-Match", "If-None-Match"]
    age: int | Literal["*"]


WRITES = st.builds(
    Write,
    st.sampled_from(["POST", "PATCH", "MERGE", "DELETE"]),
    st.integers(0, 2),
    st.sampled_from(["", "If-Match", "If-None-Match"]),
    st.integers(0, 3) | st.just("*"),
)


def send(browser: Browser, saves: Saves, write: Write, condition: dict[str, str]) -> int:
    """Send a write; return its status."""
    document = saves.document(browser.id, n=write.number)
    match write.act:
        case "DELETE":
            return browser.delete(f"{saves.url}/{browser.id}", headers=condition).status_code
        case "MERGE":
            return saves.merge(browser, {"n": write.number}, condition).status_code
    return saves.send(browser, write.act, document, condition).status_code


def expected(write: Write, tag: str, current: str | None, document: Any, whole: Any) -> tuple[int, Any]:
    """Return what a write answers, and the document that there is then, by the plain rules of RFC 9110 and 7396."""
    if document is None and write.act != "POST":
        return 404, None
    holds = current is not None and tag in ("*", current)
    if (write.rule == "If-Match" and not holds) or (write.rule == "If-None-Match" and holds):
        return 412, document
    if write.act == "DELETE":
        return 200, None
    return 200, merged(document, {"n": write.number}) if write.act == "MERGE" else whole


@given(writes=st.lists(WRITES, max_size=8))
def test_writes_follow_the_plain_rules(browser: Browser, saves: Saves, writes: list[Write]) -> None:
    url = f"{saves.url}/{browser.id}"
    browser.delete(url)
    document: Any = None
    seen: list[str] = []
    for write in writes:
        read = browser.get(url)
        current = read.headers.get("ETag")
        seen.insert(0, current or NEVER)
        tag = "*" if write.age == "*" else seen[min(write.age, len(seen) - 1)]
        status = send(browser, saves, write, {write.rule: tag} if write.rule else {})
        whole = saves.document(browser.id, n=write.number)
        wanted, document = expected(write, tag, current, document, whole)
        assert status == wanted
        assert browser.get(url).get_json() == (document or {"status": 404, "message": "Not Found"})


def add_one(web: WebServer, url: str, cookie: str, counter: str) -> int:
    """Raise a counter of a save by one, as often as it takes; return how often others were faster."""
    stale = 0
    read = web.get(url)
    while True:
        headers = {"Cookie": cookie, "Content-Type": MERGE_PATCH, "If-Match": read.headers["ETag"]}
        answer = web.request("PATCH", url, f'{{"{counter}": {read.json[counter] + 1}}}', headers)
        if answer.status == 200:
            return stale
        assert answer.status == 412
        stale += 1
        read = web.get(url)


def test_counter_of_many_writers_misses_none(web: WebServer) -> None:
    session = web.get("/session")
    cookie, url = session.cookie, f"{PLAYERS.url}/{session.json['id']}"
    headers = {"Cookie": cookie, "Content-Type": "application/json"}
    body = f'{{"playerData": {{"id": "{session.json["id"]}", "name": "Ada", "n": 0}}}}'
    assert web.request("POST", PLAYERS.url, body, headers).status == 200
    with ThreadPoolExecutor(WRITERS) as pool:
        rounds = [pool.submit(add_one, web, url, cookie, "n") for _ in range(WRITERS * TIMES)]
    assert sum(done.result() for done in rounds) > 0, "nobody was ever too late, so nothing was shown"
    assert web.get(url).json["n"] == WRITERS * TIMES
