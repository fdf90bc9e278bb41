"""The whole way of a new player: name, hub, Mark, arena, death, board, reload, on."""

from playwright.sync_api import expect
from redis import Redis

from tests.support.game import ATTEMPT, Game
from tests.support.page import Point, is_near, whole
from tests.support.stored import Saves, readable
from tests.support.waiting import eventually

BOARD = "leaderboards:survivor-Grassland"


def talk_to_mark(game: Game) -> None:
    """Walk up to Mark and hear what he has to say, by keyboard."""
    game.walk_to(game.place("mark", dy=40))
    expect(game.page.get_by_text("Talk to Mark")).to_be_visible()
    game.page.keyboard.press("KeyE")
    talk = game.panel("Mark says")
    expect(talk.get_by_text("Mark", exact=True)).to_be_visible()
    game.close_panel(talk, lambda: game.page.keyboard.press("Enter"))
    expect(game.page.get_by_text("Find the Hollow in the north-west").last).to_be_visible()


def walk_to_portal(game: Game) -> Point:
    """Walk along the path in the east to the arena's portal."""
    game.walk_to(game.place("portal", dx=-200, dy=110))
    game.walk_to(game.before_portal)
    return game.until_still()


def fight(game: Game) -> None:
    """Gain a level and take a card by its number."""
    game.fight_until_cards()
    cards = game.panel("Choose a skill")
    expect(cards.get_by_role("button")).to_have_count(3)
    game.take_card_by_key("2")
    assert game.until("s.state === 'playing'")["player"]["level"] == 2


def fall(game: Game) -> dict[str, int]:
    """Stand still until the Lag has won, and return what the summary says."""
    summary = game.panel("The run is over")
    while not summary.is_visible():
        game.take_card_if_offered()
        game.next_frame()
    state = game.state()
    assert state["state"] == "dead"
    assert state["player"]["hp"] <= 0
    score = summary.locator(".summary-score")
    expect(score).to_have_text(f"{state['score']:,}")
    figures = dict(zip(summary.locator("dt").all_inner_texts(), summary.locator("dd").all_inner_texts(), strict=True))
    assert figures.pop("Time") == f"{int(state['time'] // 60)}:{int(state['time'] % 60):02}"
    return {"Score": whole(score.text_content())} | {name: whole(text) for name, text in figures.items()}


def test_new_player_fights_falls_and_goes_on_after_a_reload(game: Game, redis: Redis) -> None:
    saves = Saves(redis, game.id)

    game.open().begin("Ada")
    eventually(lambda: saves.player("name") == "Ada")
    eventually(lambda: saves.game("story") == {"chapter": 1, "subchapter": 1})
    assert saves.player("id") == saves.game("id") == saves.id
    assert isinstance(readable(redis.get(f"sessions:{saves.id}")), dict)

    talk_to_mark(game)
    eventually(lambda: saves.game("story") == {"chapter": 1, "subchapter": 2})

    there = walk_to_portal(game)
    game.enter_arena()
    eventually(lambda: is_near(saves.player("position"), there))
    assert saves.player("map") == "level1"

    fight(game)
    summary = fall(game)
    kills = {"goblin": summary["Zombeans"], "spider": summary["Beantles"]}
    kills |= {"skeleton": summary["Skullers"], "vampire": summary["Ghosties"]}
    assert sum(kills.values()) >= 4
    assert summary["Score"] >= 40
    eventually(lambda: redis.zscore(BOARD, f"Ada-{saves.id}") == summary["Score"])
    eventually(lambda: saves.player("highScore.Grassland") == summary["Score"])
    assert saves.player("enemiesKilled") == kills

    board = game.panel("Leaderboards")
    game.insist(lambda: game.button("Leaderboard").click(timeout=ATTEMPT), board.is_visible)
    own = board.get_by_role("listitem").filter(has_text="you")
    expect(own).to_have_count(1)
    expect(own).to_contain_text("Ada")
    expect(own).to_contain_text(f"{summary['Score']:,}")
    game.button("Close").click()
    back = game.return_to_hub()["player"]
    assert is_near(back, there)

    game.walk_to({"x": there["x"] - 300, "y": there["y"] + 60})
    last = game.until_still()
    game.page.reload()
    game.until_in("title")
    expect(game.page.get_by_text("Welcome back, Ada!")).to_be_visible()
    assert is_near(game.go_on()["player"], last)
    assert is_near(saves.player("position"), last)
    assert redis.type(f"sessions:{saves.id}") == "string"
    assert redis.type(BOARD) == "zset"
