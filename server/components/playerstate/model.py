"""What a valid player document is: the fields that we know, all but two of them optional."""

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from server.models import Count, check_patch, checked
from server.names import LONGEST, is_name

Amount = Annotated[float, Meta(ge=0)]


class PerMode(Struct):
    """A figure of the player's in either mode."""

    dungeon: float | UnsetType = UNSET
    survivor: float | UnsetType = UNSET


class HighScore(Struct):
    """The best score on each board."""

    Grassland: Amount | UnsetType = UNSET
    Mountains: Amount | UnsetType = UNSET
    Badlands: Amount | UnsetType = UNSET


class Position(Struct):
    """Where on its map the player stands, in pixels."""

    x: float | UnsetType = UNSET
    y: float | UnsetType = UNSET


class SkillUnlocked(Struct):
    """Which skills the story has given."""

    swordBeam: bool | UnsetType = UNSET
    shuriken: bool | UnsetType = UNSET
    shieldAura: bool | UnsetType = UNSET


class EnemiesKilled(Struct):
    """How many of each kind were defeated."""

    goblin: Count | UnsetType = UNSET
    spider: Count | UnsetType = UNSET
    skeleton: Count | UnsetType = UNSET
    vampire: Count | UnsetType = UNSET


class PlayerData(Struct):
    """A player's save; fields that are not named here are kept as they come."""

    id: str
    name: str
    attack: PerMode | UnsetType = UNSET
    health: PerMode | UnsetType = UNSET
    speed: PerMode | UnsetType = UNSET
    highScore: HighScore | UnsetType = UNSET
    leaderboard: Literal["Grassland", "Mountains", "Badlands"] | UnsetType = UNSET
    map: str | UnsetType = UNSET
    position: Position | UnsetType = UNSET
    skillUnlocked: SkillUnlocked | UnsetType = UNSET
    enemiesKilled: EnemiesKilled | UnsetType = UNSET

    def __post_init__(self) -> None:
        if not is_name(self.name):
            raise ValueError(f"name must be 1 to {LONGEST} letters or digits")


def validate(player: dict[str, Any]) -> None:
    """Raise ClientError, naming the field, if a field that we know is wrong."""
    checked(player, PlayerData, "playerData")


def validate_patch(patch: dict[str, Any], id: str) -> None:
    """Raise ClientError, naming the field, if this merge patch would make the player of this id a wrong one."""
    check_patch(patch, PlayerData, {"id": id, "name": "Anyone"}, "playerData")
