"""Each scene opens, and nothing complains: the fixture `game` sees to the latter."""

from playwright.sync_api import expect

from tests.support.game import Game


def test_new_player_reaches_title_and_hub(game: Game) -> None:
    game.open().begin()
    expect(game.page.get_by_text("Time to live")).to_be_visible()
    expect(game.save_sign).to_have_text("Saved")


def test_returning_player_passes_every_scene_and_comes_back(game: Game) -> None:
    game.create_save(position=game.before_portal)
    game.open().go_on()
    game.enter_arena()
    game.leave_run()
    game.return_to_hub()
    game.page.keyboard.press("Escape")
    game.button("Leave to the title").click()
    game.until_in("title")
    game.go_on()
