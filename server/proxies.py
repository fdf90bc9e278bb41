"""Whose address a request has, behind proxies that add it to `X-Forwarded-For`."""

from collections.abc import Iterable
from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING

from werkzeug.middleware.proxy_fix import ProxyFix

from server.settings import settings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment


class TrustedProxies:
    """Let `app` see the address and the scheme that the outermost of so many proxies saw.

    Each proxy adds the address of whoever called it, so what a caller forged stands further left and is not read. And
    only who connects from one of `allowed` is believed at all: a caller who comes round the proxies is not.
    """

    def __init__(self, app: "WSGIApplication", proxies: int, allowed: str) -> None:
        self.app = app
        self.behind = ProxyFix(app, x_for=proxies, x_proto=proxies, x_host=0)
        names = [name.strip() for name in allowed.split(",") if name.strip()]
        self.anyone = "*" in names
        self.networks = [ip_network(name) for name in names if name != "*"]

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        chosen = self.behind if self._is_proxy(environ.get("REMOTE_ADDR", "")) else self.app
        return chosen(environ, start_response)

    def _is_proxy(self, peer: str) -> bool:
        try:
            return self.anyone or any(ip_address(peer) in network for network in self.networks)
        except ValueError:
            return False


def behind_proxies(app: "WSGIApplication") -> "WSGIApplication":
    """Wrap `app` as TRUSTED_PROXIES and FORWARDED_ALLOW_IPS say; with no proxies, `X-Forwarded-For` is never read."""
    return TrustedProxies(app, settings.trusted_proxies, settings.proxies) if settings.trusted_proxies else app
