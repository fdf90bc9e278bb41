"""schemathesis asks the running server all that `/openapi.json` describes, and much that it does not."""

import json
from typing import Any

import pytest
import schemathesis
from hypothesis import settings
from redis import Redis
from schemathesis import Case
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import allow_header_conformance, positive_data_acceptance, unsupported_method

from server.cookies import NAME as COOKIE
from server.cookies import signer
from server.openapi.document import describe
from tests.support import tally
from tests.support.saves import GAMES, PLAYERS
from tests.support.web_server import WebServer

EXAMPLES = settings().max_examples // 2  # of one operation; as many of the profile's as bear its share of the time
OWN, ANOTHER = "the-tests-own-session", "someone"
# A version that is another by now, and a key or a run that was used before, are refused for what they are.
REFUSED_FOR_ITS_STATE = ["2xx", "304", "403", "404", "412", "422"]
# What OpenAPI 3.1 cannot say: that one of two parameters must be there, or only one; which numbers are integers.
BEYOND = ("Say what to look for", "not both", "must fit in 64 bits", "cannot be stored exactly")
CONFIG = {
    "generation": {"deterministic": True, "database": "none", "with-security-parameters": False},
    "checks": {
        "positive_data_acceptance": {"expected-statuses": REFUSED_FOR_ITS_STATE},
        "negative_data_rejection": {"expected-statuses": ["4xx"]},
    },
}


def description() -> dict[str, Any]:
    """Return the description as one player reads it: every id is its own or a stranger's."""
    described: dict[str, Any] = json.loads(json.dumps(describe()))
    schemas = described["components"]["schemas"]
    for name in ("PlayerData", "GameData"):
        schemas[name]["properties"]["id"] = {"enum": [OWN, ANOTHER]}
    for name in ("PlayerPatch", "GamePatch"):
        schemas[name]["properties"]["id"] = {"const": OWN}
    schemas["Entry"]["properties"]["member"] = {"enum": [f"Ada-{OWN}", f"Ada-{ANOTHER}"]}
    for path, item in described["paths"].items():
        if "_id}" in path:
            item["parameters"][0]["schema"] = {"enum": [OWN, ANOTHER]}
    described["components"]["parameters"]["IfMatch"]["schema"] = {"enum": ["*", '"another"']}
    # schemathesis takes some code points for marks that Unicode has not assigned.
    schemas["Name"]["pattern"] = schemas["Name"]["pattern"].replace(r"\p{M}", r"\u0300-\u036f")
    return described


schema = schemathesis.openapi.from_dict(description(), config=SchemathesisConfig.from_dict(CONFIG))


@pytest.fixture
def cookie(redis: Redis) -> str:
    """The cookie of the session with the id that the description names; its player has both saves."""
    for saves in (PLAYERS, GAMES):
        saves.seed(redis, OWN)
    redis.set(f"sessions:{OWN}", '{"created": "2026-01-01T00:00:00+00:00"}')
    return f"{COOKIE}={signer().sign(OWN).decode()}"


@schema.parametrize()
@settings(max_examples=EXAMPLES)
def test_server_answers_as_described(case: "Case[Any]", web: WebServer, cookie: str) -> None:
    response = case.call(f"http://127.0.0.1:{web.port}", headers={"Cookie": cookie})
    tally.count(response.status_code)
    # By any method but GET, `…/search` is the address of a save that is called "search".
    excluded = [unsupported_method, allow_header_conformance] if case.path.endswith("/search") else []
    if any(rule in response.text for rule in BEYOND):
        excluded.append(positive_data_acceptance)
    case.validate_response(response, excluded_checks=excluded)
