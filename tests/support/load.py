"""Players who all play at once: they save, score and read, and remember what they were told."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any, Self

from tests.support.keep_alive import Exchange, KeepAliveClient
from tests.support.ledger import Life, Record
from tests.support.waiting import eventually

BOARDS = [f"leaderboards:survivor-{name}" for name in ("Grassland", "Mountains", "Badlands")]
PAUSE = 0.02
PAUSE_AFTER_REFUSAL = 0.1


class Player:
    """One player behind one browser; a new life begins when the session turns out to be gone."""

    def __init__(self, port: int, number: int) -> None:
        self.client = KeepAliveClient(port)
        self.lives: list[Life] = []
        self.stale_reads = 0
        self._name = f"Player{number}"
        self._board = BOARDS[number % len(BOARDS)]
        self._life: Life | None = None

    def play(self, ended: threading.Event) -> None:
        """Play until `ended`."""
        acts = (self._save_player, self._save_game, self._score, self._read_own, self._read_board)
        turn = 0
        while not ended.is_set():
            life = self._life or self._begin()
            done = acts[turn % len(acts)](life) if life else None
            turn += 1
            ended.wait(PAUSE if done and done.status == 200 else PAUSE_AFTER_REFUSAL)
        self.client.close()

    def _begin(self) -> Life | None:
        answer = self.client.request("GET", "/session")
        if answer.status == 200:
            self._life = Life(answer.content["id"], self._name, self._board, answer.started)
            self.lives.append(self._life)
        return self._life

    def _save_player(self, life: Life) -> Exchange:
        return self._save("/api/playerstate", "playerData", life.player, life.player_document)

    def _save_game(self, life: Life) -> Exchange:
        return self._save("/api/gamestate", "gameData", life.game, life.game_document)

    def _save(self, path: str, field: str, record: Record, document: Callable[[int], dict[str, Any]]) -> Exchange:
        method = "PATCH" if record.acknowledged else "POST"
        return self._write(method, path, record, lambda number: {field: document(number)})

    def _score(self, life: Life) -> Exchange:
        def body(number: int) -> dict[str, Any]:
            return {"key": life.board, "score": number, "member": life.member}

        return self._write("POST", "/api/leaderboard", life.score, body)

    def _write(self, method: str, path: str, record: Record, body: Callable[[int], dict[str, Any]]) -> Exchange:
        number = record.next()
        done = self.client.request(method, path, body(number))
        if done.status == 200:
            record.acknowledge(number)
        elif done.status in (403, 404):
            self._life = None
        return done

    def _read_own(self, life: Life) -> Exchange:
        done = self._read(f"/api/playerstate/{life.id}", life.player)
        is_save = done.status == 200 and done.path != "/session"
        if is_save and not life.player.allows(life.player_number(done.content)):
            self.stale_reads += 1
        return done

    def _read_board(self, life: Life) -> Exchange:
        return self._read(f"/api/leaderboard/{life.board}", life.score)

    def _read(self, path: str, record: Record) -> Exchange:
        """Read what must be there by what was acknowledged, or else what is always there."""
        return self.client.request("GET", path if record.acknowledged else "/session")


class Load:
    """Players at play for as long as the block lasts."""

    def __init__(self, port: int, players: int) -> None:
        self.players = [Player(port, number) for number in range(players)]
        self._ended = threading.Event()
        self._running = ExitStack()

    def __enter__(self) -> Self:
        pool = self._running.enter_context(ThreadPoolExecutor(len(self.players)))
        self._running.callback(self._ended.set)
        self._plays = [pool.submit(player.play, self._ended) for player in self.players]
        return self

    def __exit__(self, *_: object) -> None:
        self._running.close()
        for play in self._plays:
            play.result()

    def lives_since(self, moment: float) -> list[Life]:
        """Return the lives that were asked for after a moment."""
        return [life for player in self.players for life in player.lives if life.asked_for >= moment]

    @property
    def stale_reads(self) -> int:
        """How often a player read less than what had been acknowledged."""
        return sum(player.stale_reads for player in self.players)

    @property
    def exchanges(self) -> list[Exchange]:
        return [done for player in self.players for done in player.client.exchanges[:]]

    def between(self, started: float, ended: float) -> list[Exchange]:
        """Return the requests that were under way at some time between two moments."""
        return [done for done in self.exchanges if done.ended > started and done.started < ended]

    def all_have_acknowledged(self, writes: int) -> bool:
        """Return whether each player was acknowledged this many writes."""
        return all(sum(life.acknowledged_writes for life in player.lives) >= writes for player in self.players)

    def all_write_since(self, moment: float) -> bool:
        """Return whether each player was acknowledged a write that they began after a moment."""
        return all(self._wrote_since(player, moment) for player in self.players)

    def settle(self, seconds: float) -> float:
        """Wait until all players can write again; return the seconds from now until the last of them could."""
        now = time.monotonic()
        eventually(lambda: self.all_write_since(now), seconds)
        return max(self._first_write(player, now) for player in self.players) - now

    def _wrote_since(self, player: Player, moment: float) -> bool:
        recent = reversed(player.client.exchanges[:])
        return any(done.is_acknowledged for done in recent if done.started >= moment)

    def _first_write(self, player: Player, moment: float) -> float:
        return min(done.ended for done in player.client.exchanges if done.is_acknowledged and done.started >= moment)
