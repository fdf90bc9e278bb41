"""TLS ends at nginx: what it speaks, and that the game knows of it."""

import socket
import ssl
from http.client import HTTPConnection

import pytest

from tests.deploy.front import Front
from tests.deploy.visitor import Visitor, ask
from tests.support.web_server import Answer


def plainly(front: Front, path: str, method: str = "GET", port: int = 0) -> Answer:
    """Ask without TLS."""
    return ask(HTTPConnection("127.0.0.1", port or front.http_port, timeout=10), method, path, None, {})


def handshake(front: Front, context: ssl.SSLContext) -> tuple[str | None, str | None]:
    """Return the version of TLS and the protocol over it that are agreed on."""
    with (
        socket.create_connection(("127.0.0.1", front.https_port), timeout=10) as wire,
        context.wrap_socket(wire, server_hostname="localhost") as tls,
    ):
        return tls.version(), tls.selected_alpn_protocol()


def test_cookie_is_secure(visitor: Visitor) -> None:
    words = visitor.get("/session").headers["Set-Cookie"].split("; ")
    assert {"Secure", "HttpOnly", "SameSite=Lax"} <= set(words)


@pytest.mark.parametrize("path", ["/", "/session"])
def test_https_alone_is_asked_for(visitor: Visitor, path: str) -> None:
    assert visitor.get(path).headers.get_all("Strict-Transport-Security") == ["max-age=31536000"]


@pytest.mark.parametrize("path", ["/", "/api/leaderboard/x?count=1&a=%2F", "/src/%2e%2e/x"])
def test_plain_http_is_sent_to_https(front: Front, path: str) -> None:
    answer = plainly(front, path)
    assert answer.status == 308
    assert answer.headers["Location"] == f"https://127.0.0.1:{front.https_port}{path}"
    assert "Strict-Transport-Security" not in answer.headers
    assert "Set-Cookie" not in answer.headers


def test_plain_write_reaches_no_instance(front: Front) -> None:
    assert plainly(front, "/api/playerstate", "POST").status == 308


def test_certificate_can_be_renewed_over_plain_http(front: Front) -> None:
    folder = front.certificate.parent / "acme" / ".well-known" / "acme-challenge"
    folder.mkdir(parents=True)
    (folder / "token").write_text("proof")
    assert plainly(front, "/.well-known/acme-challenge/token").body == b"proof"


def test_plain_http_on_the_port_of_tls_is_refused_as_json(front: Front) -> None:
    answer = plainly(front, "/", port=front.https_port)
    assert answer.status == 400
    assert answer.json["status"] == 400


def test_http_2_over_tls_1_3_is_spoken(front: Front, visitor: Visitor) -> None:
    context = visitor.context()
    context.set_alpn_protocols(["h2", "http/1.1"])
    assert handshake(front, context) == ("TLSv1.3", "h2")


def test_tls_1_2_is_spoken(front: Front, visitor: Visitor) -> None:
    context = visitor.context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    assert handshake(front, context)[0] == "TLSv1.2"


def test_older_tls_is_not_spoken(front: Front, visitor: Visitor) -> None:
    context = visitor.context()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLS"):
        context.minimum_version = ssl.TLSVersion.TLSv1
    with pytest.warns(DeprecationWarning, match="TLS"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises(ssl.SSLError, match=r"(?i)alert|version|protocol"):
        handshake(front, context)
