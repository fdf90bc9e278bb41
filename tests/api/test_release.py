"""The page's files under the name of their release: kept for a year, and never of another release."""

import gzip
import re
from pathlib import Path

import pytest

from tests.support.deployed import SOURCE, change, copy_of_project, deployed, release
from tests.support.web_server import WebServer

BROTLI, GZIP = {"Accept-Encoding": "br, gzip"}, {"Accept-Encoding": "gzip"}


def test_page_names_all_that_it_loads_by_its_release(web: WebServer) -> None:
    page = web.get("/").body.decode()
    targets = re.findall(r'\s(?:src|href)="([^"]+)"', page)
    assert len(targets) > 30
    assert all(target.startswith(f"{release(web)}/") for target in targets)


def test_file_of_the_release_is_kept_for_a_year(web: WebServer) -> None:
    answer = web.get(release(web) + SOURCE)
    assert answer.status == 200
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.body == web.get(SOURCE).body


@pytest.mark.parametrize("path", ["/", SOURCE, "/lib/kaplay.mjs"])
def test_path_that_outlives_its_content_is_asked_for_each_time(web: WebServer, path: str) -> None:
    assert web.get(path).headers["Cache-Control"] == "no-cache"


def test_file_of_the_release_is_not_weighed_down_by_what_is_for_pages(web: WebServer) -> None:
    headers = web.get(release(web) + SOURCE).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Content-Security-Policy" not in headers


@pytest.mark.parametrize("path", ["/v/0123456789abcdef/src/main.js", "/v/src/main.js", "/v/", "/v"])
def test_there_is_no_file_of_another_release(web: WebServer, path: str) -> None:
    assert web.get(path).status == 404


def test_nobody_keeps_that_a_release_is_not_here(web: WebServer) -> None:
    assert web.get("/v/0123456789abcdef/src/main.js").headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/", "/index.html"])
def test_release_has_no_page_that_would_be_kept(web: WebServer, path: str) -> None:
    assert web.get(release(web) + path).status == 404


@pytest.mark.parametrize("path", ["/", SOURCE])
@pytest.mark.parametrize("mark", ["{}", '"other", {}', "*"])
def test_copy_that_is_still_good_costs_no_body(web: WebServer, path: str, mark: str) -> None:
    tag = web.get(path).headers["ETag"]
    answer = web.get(path, **{"If-None-Match": mark.format(tag)})
    assert (answer.status, answer.body) == (304, b"")
    assert answer.headers["ETag"] == tag


def test_copy_of_another_content_is_sent_anew(web: WebServer) -> None:
    assert web.get(SOURCE, **{"If-None-Match": web.get("/").headers["ETag"]}).status == 200


@pytest.mark.parametrize("path", ["/", SOURCE, "/styles/base.css", "/lib/atlas/core.json", "/favicon.svg"])
def test_text_is_sent_compressed_to_those_who_take_it(web: WebServer, path: str) -> None:
    plain, packed = web.get(path), web.get(path, **GZIP)
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert packed.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"


def test_brotli_is_smaller_still(web: WebServer) -> None:
    best, packed = web.get(SOURCE, **BROTLI), web.get(SOURCE, **GZIP)
    assert best.headers["Content-Encoding"] == "br"
    assert len(best.body) < len(packed.body)


@pytest.mark.parametrize("accepted", ["", "identity", "br;q=0, gzip;q=0", "zstd"])
def test_nobody_gets_a_form_that_they_do_not_take(web: WebServer, accepted: str) -> None:
    answer = web.get(SOURCE, **{"Accept-Encoding": accepted})
    assert "Content-Encoding" not in answer.headers
    assert int(answer.headers["Content-Length"]) == len(answer.body)


def test_picture_is_not_compressed_twice(web: WebServer) -> None:
    assert "Content-Encoding" not in web.get("/lib/atlas/core.png", **BROTLI).headers


def test_head_says_what_would_be_sent(web: WebServer) -> None:
    answer = web.request("HEAD", SOURCE)
    assert answer.body == b""
    assert answer.headers["Content-Length"] == web.get(SOURCE).headers["Content-Length"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what is deployed."""
    return copy_of_project(tmp_path)


def test_change_shows_under_a_new_name_after_a_start(project: Path, own_redis_url: str) -> None:
    with deployed(project, own_redis_url) as web:
        old = release(web)
        before = web.get(old + SOURCE).body
        after = change(project)
        assert web.get(old + SOURCE).body == web.get(SOURCE).body == before
    with deployed(project, own_redis_url) as web:
        assert web.get(old + SOURCE).status == 404
        assert web.get(release(web) + SOURCE).body == web.get(SOURCE).body == after


def test_what_was_packed_before_a_change_is_not_sent_after_it(project: Path, own_redis_url: str) -> None:
    after = change(project)
    with deployed(project, own_redis_url) as web:
        answer = web.get(SOURCE, **BROTLI)
    assert "Content-Encoding" not in answer.headers
    assert answer.body == after


def test_with_reload_a_change_shows_at_once(project: Path, own_redis_url: str) -> None:
    with deployed(project, own_redis_url, RELOAD="1") as web:
        assert b"/v/" not in web.get("/").body
        after = change(project)
        answer = web.get(SOURCE)
    assert answer.body == after
    assert answer.headers["Cache-Control"] == "max-age=0, public"
