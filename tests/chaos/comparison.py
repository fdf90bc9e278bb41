"""What Redis holds and the API answers, compared with what players were told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from redis import Redis, ResponseError

from tests.support.keep_alive import KeepAliveClient
from tests.support.ledger import Life, Record
from tests.support.waiting import eventually

INDEXED_WITHIN = 10
INDEXES = {"player-idx": "players:", "game-idx": "games:"}


@dataclass
class Comparison:
    """How much was compared, and a sentence for each thing that is not as it was told."""

    writes: int = 0
    keys: int = 0
    lost: list[str] = field(default_factory=list)

    def check(self, what: str, record: Record, found: int) -> None:
        """Count one key, and note it if what it holds is neither the last acknowledged write nor a later one."""
        self.keys += 1
        if not record.allows(found):
            self.lost.append(f"{what}: write {found}, acknowledged {record.acknowledged}, sent {record.sent}")


def compare(port: int, redis: Redis, lives: Sequence[Life]) -> Comparison:
    """Compare every save and score of these lives, then the indexes as a whole and document by document."""
    client = KeepAliveClient(port)
    result = Comparison(writes=sum(life.acknowledged_writes for life in lives))
    for life in lives:
        player = _saved(client, f"/api/playerstate/{life.id}", life.player_number)
        game = _saved(client, f"/api/gamestate/{life.id}", life.game_number)
        result.check(f"player {life.id}", life.player, player)
        result.check(f"game {life.id}", life.game, game)
        result.check(f"score {life.member}", life.score, _score(redis, life))
    eventually(lambda: all(is_complete(redis, *index) for index in INDEXES.items()), INDEXED_WITHIN)
    result.lost += [f"search of {life.id}" for life in lives if not _is_found(client, life)]
    client.close()
    return result


def is_complete(redis: Redis, index: str, prefix: str) -> bool:
    """Return whether an index is there and has as many documents as there are keys of its prefix."""
    try:
        found: Any = redis.execute_command("FT.SEARCH", index, "*", "LIMIT", "0", "0")  # type: ignore[no-untyped-call]
    except ResponseError:
        return False
    total = found["total_results"] if isinstance(found, dict) else found[0]
    return int(total) == sum(1 for _ in redis.scan_iter(match=f"{prefix}*", count=1000))


def _saved(client: KeepAliveClient, path: str, number: Callable[[dict[str, Any]], int]) -> int:
    answer = client.request("GET", path)
    assert answer.status in (200, 404), answer
    return number(answer.content) if answer.status == 200 else 0


def _score(redis: Redis, life: Life) -> int:
    found: Any = redis.zscore(life.board, life.member)
    return int(found or 0)


def _is_found(client: KeepAliveClient, life: Life) -> bool:
    """Return whether a search by id finds just what a read by id answers."""
    read = client.request("GET", f"/api/playerstate/{life.id}")
    found = client.request("GET", f"/api/playerstate/search?id={life.id}").content["documents"]
    return [document["value"] for document in found] == ([read.content] if read.status == 200 else [])
