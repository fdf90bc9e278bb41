"""nginx with the repository's own configuration, rendered for free ports and a certificate of its own."""

import getpass
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from server.release import PACKED, PUBLIC, Release
from server.settings import ROOT
from server.write_release import write
from tests.deploy.visitor import Visitor
from tests.support.processes import Process, free_port, running
from tests.support.waiting import eventually

DEPLOY = ROOT / "deploy" / "nginx"
TEMPLATE = DEPLOY / "cachequest.conf.template"
VARIABLE = re.compile(r"\$\{([A-Z0-9_]+)\}")

# What Debian's own nginx.conf holds, as far as it concerns the game's.
MAIN = """
user {user};
daemon off;
worker_processes 2;
pid {folder}/nginx.pid;
error_log stderr;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include cachequest.conf;
}}
"""


@dataclass(frozen=True)
class Front:
    """A running nginx."""

    http_port: int
    https_port: int
    certificate: Path
    log: Path
    process: Process

    def visitor(self) -> Visitor:
        """Return somebody new, who asks from an address of their own."""
        return Visitor(self.https_port, self.certificate)

    def answers(self) -> bool:
        """Return whether nginx takes connections."""
        assert self.process.poll() is None, self.log.read_text()
        try:
            return self.visitor().get("/favicon.svg").status == 200
        except OSError:
            return False


def program() -> str:
    """Return the path of nginx, which the script unpacks where there is none."""
    found = subprocess.run(["sh", "scripts/nginx.sh"], cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S607
    return found.stdout.strip()


def render(values: dict[str, str]) -> str:
    """Return the template with its variables put in, as envsubst does it; one that is not known is an error."""
    return VARIABLE.sub(lambda found: values[found[1]], TEMPLATE.read_text())


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """Make a certificate for this machine's loopback, signed by itself, and its key."""
    certificate, key = folder / "tls.crt", folder / "tls.key"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    subprocess.run(
        [*command, *names, "-days", "2", "-out", str(certificate), "-keyout", str(key)], check=True, capture_output=True
    )
    return certificate, key


@contextmanager
def fronting(folder: Path, games: tuple[int, int], public: Path | None = None) -> Iterator[Front]:
    """Run nginx before two instances, given by their ports, with the page as it is now or with another."""
    if public is None:
        public = folder / "public"
        write(Release(PUBLIC, PACKED), public)
    http_port, https_port = free_port(), free_port()
    certificate, key = make_certificate(folder)
    values = {
        "GAME_1": f"127.0.0.1:{games[0]}",
        "GAME_2": f"127.0.0.1:{games[1]}",
        "SERVER_NAME": "localhost 127.0.0.1",
        "HTTP_LISTEN": f"127.0.0.1:{http_port}",
        "HTTPS_LISTEN": f"127.0.0.1:{https_port}",
        "HTTPS_PORT": str(https_port),
        "TLS_CERTIFICATE": str(certificate),
        "TLS_KEY": str(key),
        "PUBLIC_FOLDER": str(public),
        "ACME_FOLDER": str(folder / "acme"),
    }
    (folder / "cachequest.conf").write_text(render(values))
    shutil.copytree(DEPLOY / "cachequest", folder / "cachequest", dirs_exist_ok=True)
    (folder / "nginx.conf").write_text(MAIN.format(user=getpass.getuser(), folder=folder))
    log = folder / "nginx.log"
    command = [program(), "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "stderr"]
    with running(command, log, end_with=signal.SIGTERM) as process:
        front = Front(http_port, https_port, certificate, log, process)
        eventually(front.answers)
        yield front
