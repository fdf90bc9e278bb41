"""What players were told: per key, the numbers of the writes that were sent and of the last acknowledged."""

from dataclasses import dataclass, field
from typing import Any

LINES = 20


@dataclass
class Record:
    """The writes to one key, numbered from 1; each replaces the one before."""

    sent: int = 0
    acknowledged: int = 0
    count: int = 0

    def next(self) -> int:
        """Return the number of the write that is about to be sent."""
        self.sent += 1
        return self.sent

    def acknowledge(self, number: int) -> None:
        self.acknowledged = number
        self.count += 1

    def allows(self, found: int) -> bool:
        """Return whether a key may hold write `found`, 0 for none: the last acknowledged, or one sent since."""
        return self.acknowledged <= found <= self.sent


@dataclass
class Life:
    """One player id, and what was told to whoever has it."""

    id: str
    name: str
    board: str
    asked_for: float
    player: Record = field(default_factory=Record)
    game: Record = field(default_factory=Record)
    score: Record = field(default_factory=Record)

    @property
    def member(self) -> str:
        return f"{self.name}-{self.id}"

    @property
    def acknowledged_writes(self) -> int:
        return self.player.count + self.game.count + self.score.count

    def player_document(self, number: int) -> dict[str, Any]:
        """Return the player's document of this number; its tenths need exact storage."""
        return {
            "id": self.id,
            "name": self.name,
            "position": {"x": number, "y": number + 0.1},
            "enemiesKilled": {"goblin": number},
            "notes": [f"{number}:{line}" for line in range(LINES)],
        }

    def game_document(self, number: int) -> dict[str, Any]:
        return {"id": self.id, "story": {"chapter": number % 5, "subchapter": number}}

    def player_number(self, document: dict[str, Any]) -> int:
        """Return the number of the player's document that this is, -1 if it is none of them."""
        number = int(document["enemiesKilled"]["goblin"])
        return number if document == self.player_document(number) else -1

    def game_number(self, document: dict[str, Any]) -> int:
        number = int(document["story"]["subchapter"])
        return number if document == self.game_document(number) else -1
