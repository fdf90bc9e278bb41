"""The site in a browser, as the game's server shows it under its policy: nothing is refused, nothing sticks out."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from server.static import SITE
from tests.support.waiting import eventually

PAGES = sorted(path.parent.relative_to(SITE).as_posix() for path in SITE.rglob("index.html"))


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    yield page
    page.close()


@pytest.fixture
def complaints(page: Page) -> Iterator[list[str]]:
    """What the browser has to say against a page; other hosts are not to be asked."""
    found: list[str] = []
    listeners = {
        "console": lambda message: found.append(message.text),
        "pageerror": lambda error: found.append(str(error)),
        "requestfailed": lambda request: found.append(request.url),
    }
    for event, listener in listeners.items():
        page.on(event, listener)  # type: ignore[call-overload]
    yield found
    for event, listener in listeners.items():
        page.remove_listener(event, listener)


def test_pages_are_built() -> None:
    assert len(PAGES) > 20, "`make docs` builds the site that these tests look at"


@pytest.mark.parametrize("path", PAGES)
def test_page_is_shown_whole(page: Page, url: str, complaints: list[str], path: str) -> None:
    answer = page.goto(f"{url}/{path}/".replace("/./", "/"))
    assert answer
    assert answer.status == 200
    for width, height in ((1280, 800), (390, 800)):
        page.set_viewport_size({"width": width, "height": height})
        expect(page.locator("h1").first).to_be_visible()
        # In a moment: the theme's drawer slides out of sight when the window shrinks.
        eventually(lambda: page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
    assert complaints == []


def test_search_finds_a_page(page: Page, url: str, complaints: list[str]) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{url}/")
    page.get_by_role("textbox", name="Search").fill("ZADD")
    expect(page.get_by_role("link", name="Step 5: Leaderboards as sorted sets").first).to_be_visible()
    assert complaints == []


def test_other_scheme_is_kept_from_page_to_page(page: Page, url: str, complaints: list[str]) -> None:
    page.goto(f"{url}/")
    before = page.locator("body").get_attribute("data-md-color-scheme")
    page.locator("label[title]:not([hidden])").first.click()
    page.goto(f"{url}/tutorial/client/")
    assert page.locator("body").get_attribute("data-md-color-scheme") not in (before, None)
    assert complaints == []


def test_folded_file_opens(page: Page, url: str) -> None:
    page.goto(f"{url}/tutorial/client/")
    box = page.locator("details", has_text="server/settings.py").first
    box.locator("summary").click()
    expect(box.locator("code").first).to_be_visible()


def test_site_without_its_slash_is_found(page: Page, url: str) -> None:
    answer = page.goto(url)
    assert answer
    assert answer.status == 200


def test_site_has_the_games_policy(page: Page, url: str) -> None:
    policies = [page.request.get(address).headers["content-security-policy"] for address in (f"{url}/", f"{url}/../")]
    assert policies[0] == policies[1]
    assert "unsafe" not in policies[0]


def test_site_shows_no_file_beside_it(page: Page, url: str) -> None:
    for path in ("/..%2fapp.py", "/%2e%2e/app.py", "/nothing/", "/.env"):
        assert page.request.get(url + path).status == 404
