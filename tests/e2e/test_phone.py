"""A phone, upright and sideways: everything fits, and thumbs are enough."""

from typing import Any

import pytest
from playwright.sync_api import Locator, ViewportSize, expect
from redis import Redis

from tests.e2e.conftest import Stage
from tests.support.app import App
from tests.support.fingers import Fingers
from tests.support.game import ATTEMPT, Game

UPRIGHT = ViewportSize(width=390, height=844)
SIDEWAYS = ViewportSize(width=844, height=390)
TOLERANCE = 1

QUEST = "Find the Hollow in the north-west"
FRAMES = 4
"""By then a toast would be on the page, too."""

SHEET = 0.7
"""The share of a phone's height that a page of the journal has at least."""

WORDS = "Once a run you load the last snapshot. " * 4
"""As many as the longest of the cards has in any language."""

DEAL = """async (text) => {
  const { chooseCard } = await import(new URL("systems/ui/cards.js", document.scripts[0].src));
  const icons = ["icon-beam", "icon-shuriken", "icon-shield"];
  void chooseCard(icons.map((icon) => ({ id: icon, name: "Swift Eviction", icon, rank: 1, ranks: 5, text })));
}"""


@pytest.fixture(params=[UPRIGHT, SIDEWAYS], ids=["upright", "sideways"])
def phone(stage: Stage, app: App, redis: Redis, request: pytest.FixtureRequest) -> Game:
    redis.zadd("leaderboards:survivor-Grassland", {"WWWWWWWWWWWWWWW-1": 2**53 - 1, "Ada-2": 3})
    return stage.visit(app.url, viewport=request.param, has_touch=True, is_mobile=True)


def assert_fits(game: Game, *things: Locator) -> None:
    """Check that the page does not scroll, and that things lie within the window."""
    window = game.page.viewport_size
    assert window
    page: dict[str, Any] = game.page.evaluate(
        "({width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight})"
    )
    assert page["width"] <= window["width"]
    assert page["height"] <= window["height"]
    for thing in things:
        expect(thing).to_be_visible()
        box = thing.bounding_box()
        assert box
        assert box["x"] >= -TOLERANCE, thing
        assert box["y"] >= -TOLERANCE, thing
        assert box["x"] + box["width"] <= window["width"] + TOLERANCE, thing
        assert box["y"] + box["height"] <= window["height"] + TOLERANCE, thing


def share_of_height(game: Game, thing: Locator) -> float:
    box = thing.bounding_box()
    window = game.page.viewport_size
    assert box
    assert window
    return box["height"] / window["height"]


def settled(panel: Locator) -> Locator:
    """Return a panel once it has arrived at its place."""
    expect(panel).to_be_visible()
    panel.evaluate("(it) => Promise.all(it.getAnimations().map((animation) => animation.finished))")
    return panel


def panel(game: Game, name: str) -> Locator:
    return settled(game.panel(name))


def test_title_and_its_panels_fit(phone: Game) -> None:
    phone.open()
    assert_fits(phone, phone.button("Start"), phone.page.get_by_label("What shall the realm call you?"))
    phone.button("Settings").tap()
    assert_fits(phone, panel(phone, "Settings"))
    phone.button("Done").tap()
    phone.button("Leaderboards").tap()
    expect(phone.page.get_by_role("listitem")).to_have_count(2)
    assert_fits(phone, panel(phone, "Leaderboards"), phone.page.get_by_text("9,007,199,254,740,991"))
    phone.button("Close").tap()
    expect(phone.panel("Leaderboards")).to_be_hidden()


def test_hub_is_walked_and_talked_in_by_touch(phone: Game) -> None:
    mark = phone.place("mark")
    phone.create_save(subchapter=1, position=phone.place("mark", dx=-160, dy=30))
    phone.open()
    phone.button("Continue").tap()
    phone.until_in_hub()
    fingers = Fingers(phone.page)
    assert_fits(phone, phone.button("Interact"), phone.button("Pause"))

    with fingers.at(*stick(phone), dx=60):
        phone.until(f"s.player.x > {mark['x'] - 60}")
    phone.until_still()
    expect(phone.page.get_by_text("Talk to Mark")).to_be_visible()
    assert_fits(phone, settled(phone.page.locator(".prompt")))
    phone.button("Interact").tap()
    talk = panel(phone, "Mark says")
    assert_fits(phone, talk)
    phone.close_panel(talk, lambda: talk.locator(".talk-next").tap(timeout=ATTEMPT))
    expect(phone.page.locator(".quest")).to_have_text(QUEST)
    for _ in range(FRAMES):
        phone.next_frame()
    expect(phone.page.get_by_text(QUEST)).to_have_count(1)

    phone.button("Pause").tap()
    assert_fits(phone, panel(phone, "Paused"))
    phone.button("Resume").tap()
    expect(phone.panel("Paused")).to_be_hidden()


def test_settings_and_journal_are_worked_by_touch(phone: Game) -> None:
    phone.create_save()
    phone.open()
    phone.button("Continue").tap()
    phone.until_in_hub()
    phone.button("Pause").tap()
    phone.button("Settings").tap()
    assert_fits(phone, panel(phone, "Settings"))
    phone.page.get_by_label("High contrast").tap()
    expect(phone.page.locator("html")).to_have_attribute("data-contrast", "high")
    phone.button("Done").tap()
    phone.button("Journal").tap()
    journal = panel(phone, "Journal")
    assert_fits(phone, journal, phone.button("Close"))
    assert share_of_height(phone, journal.get_by_role("tabpanel")) >= SHEET
    people = journal.get_by_role("tab", name="People")
    people.tap()
    expect(people).to_have_attribute("aria-selected", "true")
    phone.button("Close").tap()
    phone.button("Resume").tap()
    expect(phone.panel("Paused")).to_be_hidden()


def test_longest_cards_are_in_view_at_the_largest_text(phone: Game) -> None:
    phone.create_save()
    phone.open()
    phone.button("Settings").tap()
    phone.page.get_by_label("Text size").fill("1.6")
    phone.button("Done").tap()
    phone.button("Continue").tap()
    phone.until_in_hub()
    phone.page.evaluate(DEAL, WORDS)
    table = panel(phone, "Choose a skill")
    assert_fits(phone, *table.locator(".card-text").all())
    assert table.evaluate("(it) => it.scrollHeight <= it.clientHeight")


def test_arena_is_fought_by_touch(phone: Game) -> None:
    phone.create_save(position=phone.before_portal)
    phone.open()
    phone.button("Continue").tap()
    phone.until_in_hub()
    expect(phone.page.get_by_text("Enter the arena")).to_be_visible()
    phone.button("Interact").tap()
    phone.until_in("survivor1")
    start = phone.until("s.time > 0")["player"]
    assert_fits(phone, *(phone.button(name) for name in ("Attack", "Dodge", "Pause")))
    fingers = Fingers(phone.page)

    with fingers.at(*stick(phone), dx=-60), fingers.on(phone.button("Dodge")):
        phone.until(f"s.player.x < {start['x'] - 100}")
    with fingers.on(phone.button("Attack")):
        table = panel(phone, "Choose a skill")
    assert phone.state()["score"] > 0
    cards = table.get_by_role("button")
    assert_fits(phone, *cards.all())
    phone.close_panel(table, lambda: cards.nth(1).tap(timeout=ATTEMPT))
    phone.until("s.state === 'playing'")
    phone.button("Pause").tap()
    phone.button("Leave the run").tap()
    assert_fits(phone, panel(phone, "The run is over"))
    phone.close_panel(phone.panel("The run is over"), lambda: phone.button("To the meadow").tap(timeout=ATTEMPT))
    phone.until_in_hub()


def stick(game: Game) -> tuple[float, float]:
    """Return where a left thumb would lie."""
    window = game.page.viewport_size
    assert window
    return 100, window["height"] - 110
