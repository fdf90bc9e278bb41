"""A plain Flask app on Flask-Session and redis-py, as their documentation shows it: for scale in the race."""

import os
from typing import Any

from flask import Flask, Response, abort, jsonify, request, session
from flask_session import Session
from redis import Redis

redis = Redis.from_url(os.environ["REDIS_URL"])
app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["REDIS_SESSION_SECRET"],
    SESSION_TYPE="redis",
    SESSION_REDIS=redis,
    SESSION_KEY_PREFIX="sessions:",
    SESSION_USE_SIGNER=True,
    SESSION_SERIALIZATION_FORMAT="json",
)
Session(app)  # type: ignore[no-untyped-call]

PREFIXES = {"player": "players:", "game": "games:"}


def player_id() -> str:
    """Return the session's id, and have the session kept."""
    session["seen"] = True
    return str(session.sid)  # type: ignore[attr-defined]


def refuse_stranger(id: str) -> None:
    """Answer 403 to who writes what is not their own."""
    if id != player_id():
        abort(403)


@app.get("/session")
def own_id() -> dict[str, str]:
    """Answer the session's id."""
    return {"id": player_id()}


@app.route("/api/<kind>state", methods=["POST", "PATCH"])
def save(kind: str) -> dict[str, object]:
    """Store the session's own save."""
    document = request.get_json()[f"{kind}Data"]
    refuse_stranger(document["id"])
    redis.json().set(PREFIXES[kind] + document["id"], "$", document)
    return {"status": 200, "message": "Saved"}


@app.get("/api/<kind>state/<id>")
def load(kind: str, id: str) -> Response:
    """Answer a save."""
    player_id()
    return jsonify(redis.json().get(PREFIXES[kind] + id))


@app.patch("/api/<kind>state/<id>")
def merge(kind: str, id: str) -> dict[str, object]:
    """Merge into the session's own save."""
    refuse_stranger(id)
    redis.json().merge(PREFIXES[kind] + id, "$", request.get_json(force=True))
    return {"status": 200, "message": "Saved"}


@app.post("/api/leaderboard")
def add_score() -> dict[str, object]:
    """Keep the best score."""
    entry = request.get_json()
    refuse_stranger(entry["member"].partition("-")[2])
    redis.zadd(entry["key"], {entry["member"]: entry["score"]}, gt=True)
    return {"status": 200, "message": "Added"}


@app.get("/api/leaderboard/<key>")
def board(key: str) -> list[dict[str, object]]:
    """Answer the best entries."""
    player_id()
    best: Any = redis.zrange(key, 0, int(request.args["count"]) - 1, desc=True, withscores=True)
    return [{"value": member.decode(), "score": score} for member, score in best]
