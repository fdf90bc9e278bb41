"""Players by number: what Redis holds of each, as the game saves it. Their ids are those of no session that plays."""

import base64
import hashlib

BOARDS = tuple(f"leaderboards:survivor-{land}" for land in ("Grassland", "Mountains", "Badlands"))
FAVOURITE = "Runner"
"""The name that one player in a hundred has; all others have one of their own."""

PLAYER = (
    '{"id":"%s","name":"%s","attack":{"dungeon":6,"survivor":6},"health":{"dungeon":100,"survivor":100},'
    '"speed":{"dungeon":230,"survivor":220},"highScore":{"Grassland":%d,"Mountains":%d,"Badlands":%d},'
    '"leaderboard":"Grassland","map":"level1","position":{"x":%d,"y":640},'
    '"skillUnlocked":{"swordBeam":true,"shuriken":false,"shieldAura":false},'
    '"embeddings":{"swordBeam":false,"shuriken":false,"shieldAura":false},"coins":%d,"upgrades":{"edge":1},'
    '"enemiesKilled":{"goblin":12,"spider":7,"skeleton":3,"vampire":0},'
    '"bestTime":{"Grassland":312,"Mountains":95,"Badlands":41},"runs":{"Grassland":4,"Mountains":1,"Badlands":1}}'
)
GAME = (
    '{"id":"%s","story":{"chapter":2,"subchapter":1},"seen":["mark-1","mark-2","gate","lair"],'
    '"bossDefeated":{"chapter1":true,"chapter2":false,"chapter3":false,"chapter4":false}}'
)
SESSION = '{"created":"2026-01-01T12:00:00+00:00"}'


def id_of(number: int) -> str:
    """Return a player's id: 22 characters, as random as a session's."""
    digest = hashlib.blake2b(number.to_bytes(8, "big"), digest_size=16).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def name_of(number: int) -> str:
    """Return a player's name."""
    return f"Runner{number}" if number % 100 else FAVOURITE


def scores_of(number: int) -> tuple[int, ...]:
    """Return a player's score on each of BOARDS."""
    return tuple((number * factor) % 1_000_003 for factor in (7919, 104_729, 611_953))


def player_of(number: int) -> str:
    """Return a player's save as JSON."""
    return PLAYER % (id_of(number), name_of(number), *scores_of(number), number % 1280, number % 9973)


def game_of(number: int) -> str:
    """Return a player's game as JSON."""
    return GAME % id_of(number)
