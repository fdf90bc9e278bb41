"""The embedded server's parent: `python -m server.embedded.guard FOLDER PORT`.

It starts Redis, prints its URL (or one sentence on why there is none), starts it again should it die, and stops it
when no process of the app is left.
"""

import ctypes
import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

from redis import Redis, RedisError

from server.embedded.binaries import REQUIRED_MODULES, candidates

POLL_SECONDS = 0.2
START_SECONDS = 60  # a large append-only file takes its time to load
OPTIONS = ("--logfile", "redis.log", "--appendonly", "yes", "--appendfsync", "everysec", "--save", "")


def free_port(wanted: int) -> int:
    """Return `wanted` if nobody listens on it on the loopback address, else any free port."""
    for port in (wanted, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise OSError("no free port on 127.0.0.1")


def launch(command: list[str], folder: Path, port: int) -> "subprocess.Popen[bytes] | None":
    """Start one candidate; return it once it answers with JSON and Search, None if it does not."""
    server = subprocess.Popen(
        [*command, "--bind", "127.0.0.1", "--port", str(port), "--dir", str(folder), *OPTIONS],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=_end_with_guard,
    )
    (folder / "redis.pid").write_text(str(server.pid))
    if _serves(server, port):
        return server
    stop(server)
    return None


def _end_with_guard() -> None:
    """Have the kernel end the server should the guard be killed outright (Linux; elsewhere: `end_orphan`)."""
    pr_set_pdeathsig = 1
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)


def _serves(server: "subprocess.Popen[bytes]", port: int) -> bool:
    """Wait until the server answers and see whether it has JSON and Search."""
    client = Redis(host="127.0.0.1", port=port, socket_timeout=2, decode_responses=True)
    deadline = time.monotonic() + START_SECONDS
    while server.poll() is None and time.monotonic() < deadline:
        try:
            return {module["name"] for module in client.module_list()} >= REQUIRED_MODULES
        except RedisError:
            time.sleep(0.02)
    return False


def stop(server: "subprocess.Popen[bytes]") -> None:
    """End the server as its own SIGTERM handler does: the append-only file is flushed first."""
    if server.poll() is None:
        server.terminate()
        server.wait()


def end_orphan(folder: Path) -> None:
    """Stop a server that an earlier guard, killed outright, left behind on this folder."""
    try:
        pid = int((folder / "redis.pid").read_text())
        owner = Path(f"/proc/{pid}/cwd").resolve() if Path("/proc").exists() else folder
        if owner != folder:
            return
        os.kill(pid, signal.SIGTERM)
    except (OSError, ValueError):
        return
    while os.path.exists(f"/proc/{pid}"):
        time.sleep(POLL_SECONDS)


def watch(server: "subprocess.Popen[bytes]", command: list[str], folder: Path, port: int, alive: IO[str]) -> None:
    """Keep the server running for as long as a process of the app holds the users' lock; then let go of `alive`."""
    with (folder / "users.lock").open("a") as users:
        while True:
            try:
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                time.sleep(POLL_SECONDS)
            if server.poll() is not None:
                server = launch(command, folder, port) or server
        stop(server)
        for name in ("redis.url", "redis.pid"):
            (folder / name).unlink(missing_ok=True)
        # Before the users' lock goes: whoever waits for that one must find no guard and start another.
        alive.close()


def main(folder: Path, wanted_port: int) -> int:
    """Serve from `folder` until nobody needs it; return the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with (folder / "guard.lock").open("a") as alive:
        fcntl.flock(alive, fcntl.LOCK_EX)
        end_orphan(folder)
        port = free_port(wanted_port)
        for command in candidates():
            if server := launch(command, folder, port):
                url = f"redis://127.0.0.1:{port}"
                (folder / "redis.url").write_text(url + "\n")
                with suppress(BrokenPipeError):  # who asked for it has ended meanwhile; others may use it
                    os.write(sys.stdout.fileno(), f"{url}\n".encode())
                watch(server, command, folder, port, alive)
                return 0
    print("No Redis with JSON and Search runs on this machine.", flush=True)
    return 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
