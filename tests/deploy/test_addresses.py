"""Real addresses reach the limiter: nginx says who asks, and nobody else is believed."""

import pytest

from tests.deploy.front import Front
from tests.deploy.instance import SESSIONS
from tests.deploy.visitor import Visitor, new_address


def newcomers(front: Front, address: str, number: int, headers: dict[str, str] | None = None) -> list[int]:
    """Ask as so many new browsers of one address; return the statuses."""
    asking = (Visitor(front.https_port, front.certificate, address) for _ in range(number))
    return [visitor.request("GET", "/session", headers=headers).status for visitor in asking]


def test_both_instances_count_an_address_together(front: Front) -> None:
    assert newcomers(front, new_address(), SESSIONS + 2) == [200] * SESSIONS + [429] * 2


def test_other_address_has_its_own_budget(front: Front) -> None:
    newcomers(front, new_address(), SESSIONS)
    assert newcomers(front, new_address(), 1) == [200]


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "X_Forwarded_For"])
def test_forged_address_does_not_help(front: Front, header: str) -> None:
    address = new_address()
    statuses = [newcomers(front, address, 1, {header: f"192.0.2.{number}"})[0] for number in range(SESSIONS + 1)]
    assert statuses == [200] * SESSIONS + [429]


def test_forged_address_does_not_spend_its_owners_budget(front: Front) -> None:
    victim = new_address()
    newcomers(front, new_address(), SESSIONS, {"X-Forwarded-For": victim})
    assert newcomers(front, victim, 1) == [200]


def test_refusal_says_when_to_come_again(front: Front) -> None:
    address = new_address()
    newcomers(front, address, SESSIONS)
    answer = Visitor(front.https_port, front.certificate, address).get("/session")
    assert answer.status == 429
    assert int(answer.headers["Retry-After"]) > 0
    assert answer.json["status"] == 429


def test_forged_scheme_changes_nothing(visitor: Visitor) -> None:
    answer = visitor.get("/session", X_Forwarded_Proto="http")
    assert "; Secure" in answer.headers["Set-Cookie"]
