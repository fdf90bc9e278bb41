"""`flask players …` and `flask boards …`."""

import json
import subprocess
import sys

import pytest
from redis import Redis

from server.settings import ROOT
from tests.support.cli import Run
from tests.support.saves import GAMES, PLAYERS

BOARD = "leaderboards:survivor-Grassland"


@pytest.fixture
def ada(redis: Redis) -> str:
    PLAYERS.seed(redis, "ada", name="Ada", map="level1")
    GAMES.seed(redis, "ada", story={"chapter": 2})
    redis.set("sessions:ada", "{}")
    redis.zadd(BOARD, {"Ada-ada": 7, "Bob-bob": 9.5})
    return "ada"


@pytest.mark.usefixtures("ada")
def test_players_list_prints_ids_and_names(run: Run) -> None:
    assert run("players", "list").output == "ada  Ada\n1 of 1 player\n"


def test_players_list_is_paged(run: Run, redis: Redis) -> None:
    PLAYERS.seed(redis, *"abcde")
    lines = run("players", "list", "--offset", "3", "--limit", "5").output.splitlines()
    assert lines == ["d  Ada", "e  Ada", "2 of 5 players"]


def test_players_show_prints_both_documents(run: Run, ada: str) -> None:
    output = run("players", "show", ada).output
    player, end = json.JSONDecoder().raw_decode(output)
    assert player == PLAYERS.document(ada, map="level1")
    assert json.loads(output[end:]) == GAMES.document(ada, story={"chapter": 2})


def test_players_show_says_what_is_not_there_beside_what_is(run: Run, redis: Redis) -> None:
    PLAYERS.seed(redis, "ada")
    result = run("players", "show", "ada")
    assert (json.loads(result.stdout), result.stderr) == (PLAYERS.document("ada"), "games:ada: none\n")


@pytest.mark.parametrize("id", ["nobody", "no id", "*"])
@pytest.mark.parametrize("words", [["show"], ["reset", "--yes"]])
def test_player_without_saves_is_an_error(run: Run, words: list[str], id: str) -> None:
    result = run("players", *words, id)
    told = f"Error: There is no save and no game of {id}.\n"
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", told)


def test_players_show_keeps_any_script_readable(run: Run, redis: Redis) -> None:
    PLAYERS.seed(redis, "a", name="日本語")
    assert "日本語" in run("players", "show", "a").output


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_players_reset_asks_and_keeps(run: Run, ada: str, redis: Redis, answer: str) -> None:
    result = run("players", "reset", ada, answer=answer)
    assert result.exit_code == 1
    assert redis.exists(f"players:{ada}", f"games:{ada}") == 2


@pytest.mark.parametrize(("words", "answer"), [([], "y\n"), (["--yes"], None)])
def test_players_reset_deletes_save_and_game(
    run: Run, ada: str, redis: Redis, words: list[str], answer: str | None
) -> None:
    result = run("players", "reset", ada, *words, answer=answer)
    assert result.exit_code == 0
    assert not redis.exists(f"players:{ada}", f"games:{ada}")


def test_players_reset_keeps_session_and_boards(run: Run, ada: str, redis: Redis) -> None:
    run("players", "reset", ada, "--yes")
    assert redis.exists(f"sessions:{ada}", BOARD) == 2


def test_players_reset_keeps_other_players(run: Run, ada: str, redis: Redis) -> None:
    PLAYERS.seed(redis, "bob")
    run("players", "reset", ada, "--yes")
    assert redis.exists("players:bob")


@pytest.mark.parametrize("answer", ["n\n", ""])
def test_players_delete_asks_and_keeps(run: Run, ada: str, redis: Redis, answer: str) -> None:
    assert run("players", "delete", ada, answer=answer).exit_code == 1
    assert redis.exists(f"players:{ada}", f"sessions:{ada}") == 2


def test_players_delete_deletes_all_there_is_of_one(run: Run, ada: str, redis: Redis) -> None:
    PLAYERS.seed(redis, "bob")
    result = run("players", "delete", ada, "--yes")
    assert result.output == "ada: 2 saves, 1 entry, 1 session deleted\n"
    assert not redis.exists(f"players:{ada}", f"games:{ada}", f"sessions:{ada}")
    assert redis.zrange(BOARD, 0, -1) == ["Bob-bob"]
    assert redis.exists("players:bob")


def test_players_delete_of_whom_there_is_nothing_is_an_error(run: Run) -> None:
    result = run("players", "delete", "nobody", "--yes")
    assert (result.exit_code, result.stderr) == (1, "Error: There is nothing of nobody.\n")


def test_players_delete_refuses_what_is_no_id(run: Run) -> None:
    assert run("players", "delete", "*", "--yes").exit_code == 2


@pytest.mark.usefixtures("ada")
def test_boards_top_prints_the_best_first(run: Run) -> None:
    lines = [line.split() for line in run("boards", "top", "Grassland").output.splitlines()]
    assert lines == [["1.", "9.5", "Bob-bob"], ["2.", "7", "Ada-ada"]]


@pytest.mark.usefixtures("ada")
def test_boards_top_takes_a_count(run: Run) -> None:
    assert len(run("boards", "top", "Grassland", "--count", "1").output.splitlines()) == 1


@pytest.mark.usefixtures("ada")
@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_boards_reset_asks_and_keeps(run: Run, redis: Redis, answer: str) -> None:
    assert run("boards", "reset", "Grassland", answer=answer).exit_code == 1
    assert redis.zcard(BOARD) == 2


@pytest.mark.usefixtures("ada")
@pytest.mark.parametrize(("words", "answer"), [([], "y\n"), (["--yes"], None)])
def test_boards_reset_empties_that_board_alone(run: Run, redis: Redis, words: list[str], answer: str | None) -> None:
    redis.zadd("leaderboards:survivor-Badlands", {"Ada-ada": 1})
    assert run("boards", "reset", "Grassland", *words, answer=answer).exit_code == 0
    assert not redis.exists(BOARD)
    assert redis.exists("leaderboards:survivor-Badlands")


@pytest.mark.parametrize("command", ["top", "reset"])
def test_unknown_board_is_refused(run: Run, command: str) -> None:
    result = run("boards", command, "sessions:ada")
    assert result.exit_code == 2
    assert "Grassland" in result.output


def test_key_of_another_type_is_told_in_redis_words(run: Run, redis: Redis, own_redis_url: str) -> None:
    redis.set(BOARD, "x")
    result = run("boards", "top", "Grassland")
    said = "WRONGTYPE Operation against a key holding the wrong kind of value"
    where = own_redis_url.removeprefix("redis://")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(f"Error: Redis at {where}: ")
    assert result.stderr.endswith(f"{said}.\n")


@pytest.mark.usefixtures("ada")
def test_flask_finds_the_commands_from_the_shell(own_redis_url: str) -> None:
    command = [sys.executable, "-m", "flask", "players", "list"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=20, check=True)
    assert "ada  Ada" in done.stdout


def test_players_relist_lists_what_others_wrote(run: Run, redis: Redis) -> None:
    PLAYERS.seed(redis, "ada", "bob")
    redis.zadd("ids:games", {"gone": 0})
    assert run("players", "relist").output == "players: 2 listed\ngames: 0 listed\n"
