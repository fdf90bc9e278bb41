"""Routes that are remembered: no request sees what another made of its own, and only short paths are kept."""

import pytest
from flask import request

from server.lean import LONGEST_PATH, MOST_ROUTES, Backend


@pytest.fixture
def app() -> Backend:
    app = Backend("app", static_folder=None)

    @app.get("/things/<name>")
    def thing(name: str) -> dict[str, str]:
        assert request.view_args
        request.view_args["name"] = "mine"
        return {"name": name}

    @app.post("/things/<name>")
    def change(name: str) -> dict[str, str]:
        return {"changed": name}

    return app


def test_route_and_its_values_are_those_of_each_request(app: Backend) -> None:
    client = app.test_client()
    for name in ("a", "b", "a"):
        assert client.get(f"/things/{name}").json == {"name": name}
        assert client.post(f"/things/{name}").json == {"changed": name}
    assert client.delete("/things/a").status_code == 405
    assert client.get("/nothing").status_code == 404


def test_what_is_remembered_is_bounded(app: Backend) -> None:
    client = app.test_client()
    client.get("/things/" + "x" * LONGEST_PATH)
    client.get("/nothing")
    assert app.route_of.cache_info().currsize == 0
    client.get("/things/x")
    assert app.route_of.cache_info().currsize == 1
    assert app.route_of.cache_info().maxsize == MOST_ROUTES
