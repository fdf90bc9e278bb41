"""Static files: from nginx, compressed, from public/ alone, with the types and headers that the app gives them."""

import gzip
from pathlib import Path

import pytest

from server import headers
from server.release import PACKED, PUBLIC, Release
from server.write_release import write
from tests.deploy.front import Front, fronting
from tests.deploy.instance import Instance
from tests.deploy.visitor import Visitor
from tests.support.processes import free_port
from tests.support.web_server import Answer, WebServer

RELEASE = Release(PUBLIC, PACKED)
ATLAS = "/lib/atlas/neon.json"
SOURCE = "/src/context.js"
FILES = ["/", "/index.html", SOURCE, "/styles/base.css", ATLAS, "/favicon.svg"]
OUTSIDE = [
    *(
        "/app.py",
        "/.env",
        "/.git/config",
        "/../app.py",
        "/src/%2e%2e/%2e%2e/app.py",
        "/..%2fapp.py",
        "/%2e%2e%2fapp.py",
    ),
    *("//app.py", "/src..;/app.py", "/%2fetc/passwd", "/src../app.py", "/_problem", "/src", "/nothing.js"),
]


def direct(instance: Instance) -> WebServer:
    """Return the instance as it answers without nginx."""
    return WebServer(instance.port, instance.log, instance.process)


def policy(answer: Answer) -> dict[str, str]:
    """Return what an answer says of the headers that the app puts on its own."""
    return {name: answer.headers[name] for name, _ in [*headers.HEADERS, *headers.TLS] if name in answer.headers}


@pytest.mark.parametrize("path", FILES)
def test_file_comes_whole(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)
    assert answer.status == 200
    assert answer.body == RELEASE.files[path].body("")
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("path", [SOURCE, ATLAS])
def test_file_below_its_release_is_kept_for_a_year(visitor: Visitor, path: str) -> None:
    answer = visitor.get(f"/v/{RELEASE.name}{path}", Accept_Encoding="gzip")
    assert answer.status == 200
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert gzip.decompress(answer.body) == RELEASE.files[path].body("")


def test_page_names_its_files_below_the_release(visitor: Visitor) -> None:
    assert f'"/v/{RELEASE.name}/src/main.js"'.encode() in visitor.get("/").body


def test_file_below_its_release_has_what_the_app_says_there(
    visitor: Visitor, instances: tuple[Instance, Instance]
) -> None:
    path = f"/v/{RELEASE.name}{SOURCE}"
    theirs = policy(direct(instances[0]).get(path))
    assert policy(visitor.get(path)) == theirs | dict(headers.TLS)


def test_other_release_is_not_there(visitor: Visitor) -> None:
    assert visitor.get(f"/v/0123456789abcdef{SOURCE}").status == 404


def test_release_that_was_written_before_stays(tmp_path: Path) -> None:
    (tmp_path / "v/old").mkdir(parents=True)
    (tmp_path / "v/old/main.js").write_text("old")
    write(RELEASE, tmp_path)
    assert (tmp_path / "v/old/main.js").read_text() == "old"


def test_every_kind_of_file_has_the_type_that_the_app_gives(
    visitor: Visitor, instances: tuple[Instance, Instance]
) -> None:
    kinds = {path.suffix: path for path in PUBLIC.rglob("*.*") if path.suffix not in (".br", ".gz")}
    app = direct(instances[0])
    for path in (f"/{path.relative_to(PUBLIC)}" for path in kinds.values() if path.name != "index.html"):
        ours, theirs = visitor.get(path).headers["Content-Type"], app.get(path).headers["Content-Type"]
        assert ours == theirs.replace('"', ""), path


@pytest.mark.parametrize("path", [*FILES, "/nothing.js"])
def test_file_has_the_headers_of_the_app(visitor: Visitor, path: str) -> None:
    assert policy(visitor.get(path)) == dict([*headers.HEADERS, *headers.TLS])


def test_answer_of_the_app_has_them_once(visitor: Visitor) -> None:
    answer = visitor.get("/session")
    assert policy(answer) == dict([*headers.HEADERS, *headers.TLS])
    assert [len(answer.headers.get_all(name, [])) for name, _ in headers.HEADERS] == [1] * len(headers.HEADERS)


@pytest.mark.parametrize(("path", "is_page"), [(SOURCE, False), ("/", True)])
def test_known_file_is_not_sent_again(visitor: Visitor, path: str, is_page: bool) -> None:
    first = visitor.get(path)
    again = visitor.get(path, If_None_Match=first.headers["ETag"])
    assert again.status == 304
    assert policy(again) == (dict([*headers.HEADERS, *headers.TLS]) if is_page else {})


def test_browser_asks_whether_its_copy_is_good(visitor: Visitor) -> None:
    assert visitor.get(SOURCE).headers["Cache-Control"] == "max-age=0, public"


def test_neighbour_of_the_build_is_sent_compressed(visitor: Visitor) -> None:
    answer = visitor.get(ATLAS, Accept_Encoding="gzip")
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert answer.body == RELEASE.files[ATLAS].body("gzip")


@pytest.mark.parametrize("path", OUTSIDE)
def test_nothing_else_is_served(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)
    assert answer.status in (400, 404)
    assert answer.json["status"] == answer.status


def test_link_out_of_public_is_not_followed(tmp_path: Path) -> None:
    public = tmp_path / "public"
    public.mkdir()
    (public / "favicon.svg").write_text("<svg/>")
    (tmp_path / "secret.txt").write_text("secret")
    (public / "link.txt").symlink_to(tmp_path / "secret.txt")
    with fronting(tmp_path, (free_port(), free_port()), public) as front:
        answer = front.visitor().get("/link.txt")
    assert answer.status in (403, 404)
    assert b"secret" not in answer.body


def test_files_come_while_both_instances_are_dead(front: Front, instances: tuple[Instance, Instance]) -> None:
    visitor = front.visitor()
    for instance in instances:
        instance.kill()
    try:
        assert [visitor.get(path).status for path in FILES] == [200] * len(FILES)
        for path in ("/session", "/api/playerstate", "/health"):
            answer = visitor.get(path)
            assert answer.status == 502
            assert answer.headers["Content-Type"] == "application/json"
            assert answer.json == {"status": 502, "message": "The game cannot be reached. Try again in a few seconds."}
    finally:
        for instance in instances:
            instance.start()
