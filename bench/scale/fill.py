"""Filling Redis with players by pipelines, past the server."""

from redis import Redis

from bench.scale.crowd import BOARDS, SESSION, game_of, id_of, name_of, player_of, scores_of

BATCH = 1000
SESSION_SECONDS = 7 * 24 * 60 * 60


def fill(redis: Redis, numbers: range) -> None:
    """Store these players: two JSON.SET and a SET each; by ZADD both lists and a score on every board."""
    for start in range(numbers.start, numbers.stop, BATCH):
        _store(redis, range(start, min(start + BATCH, numbers.stop)))


def _store(redis: Redis, numbers: range) -> None:
    with redis.pipeline(transaction=False) as commands:
        for number in numbers:
            id = id_of(number)
            commands.execute_command("JSON.SET", f"players:{id}", "$", player_of(number))  # type: ignore[no-untyped-call]
            commands.execute_command("JSON.SET", f"games:{id}", "$", game_of(number))  # type: ignore[no-untyped-call]
            commands.set(f"sessions:{id}", SESSION, ex=SESSION_SECONDS)
        for kind in ("players", "games"):
            commands.zadd(f"ids:{kind}", dict.fromkeys(map(id_of, numbers), 0))
        for place, board in enumerate(BOARDS):
            commands.zadd(board, {f"{name_of(n)}-{id_of(n)}": scores_of(n)[place] for n in numbers})
        commands.execute()
