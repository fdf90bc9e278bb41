"""What a valid game document is: the fields that we know, all but the id optional."""

from typing import Any

from msgspec import UNSET, Struct, UnsetType

from server.models import Count, check_patch, checked


class Story(Struct):
    """How far the story has come."""

    chapter: Count | UnsetType = UNSET
    subchapter: Count | UnsetType = UNSET


class BossDefeated(Struct):
    """Which chapter's boss is defeated."""

    chapter1: bool | UnsetType = UNSET
    chapter2: bool | UnsetType = UNSET
    chapter3: bool | UnsetType = UNSET
    chapter4: bool | UnsetType = UNSET


class GameData(Struct):
    """A game's progress; fields that are not named here are kept as they come."""

    id: str
    story: Story | UnsetType = UNSET
    bossDefeated: BossDefeated | UnsetType = UNSET


def validate(game: dict[str, Any]) -> None:
    """Raise ClientError, naming the field, if a field that we know is wrong."""
    checked(game, GameData, "gameData")


def validate_patch(patch: dict[str, Any], id: str) -> None:
    """Raise ClientError, naming the field, if this merge patch would make the game of this id a wrong one."""
    check_patch(patch, GameData, {"id": id}, "gameData")
