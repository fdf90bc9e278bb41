"""The network between the app and Redis: a TCP proxy that can be slow, cut connections and lead elsewhere."""

import asyncio
import random
import threading
from asyncio import StreamReader, StreamWriter
from contextlib import suppress
from math import ceil

Parcel = tuple[float, bytes]


class TcpProxy:
    """Passes on what it gets on a port of its own to `target`, each way `delay` seconds later."""

    def __init__(self, target: int) -> None:
        self.target = target
        self.delay = 0.0
        self.port = 0
        self._links: set[tuple[StreamWriter, StreamWriter]] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    @property
    def url(self) -> str:
        """The address of Redis as the app sees it."""
        return f"redis://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Take connections from now on."""
        self._thread.start()
        listening = asyncio.run_coroutine_threadsafe(asyncio.start_server(self._serve, "127.0.0.1", 0), self._loop)
        self._server = listening.result(5)
        self.port = self._server.sockets[0].getsockname()[1]

    def cut(self, share: float) -> int:
        """Reset this share of the open connections on both sides, one at the least, with all that is on its way."""
        return asyncio.run_coroutine_threadsafe(self._cut(share), self._loop).result(5)

    def close(self) -> None:
        """Take no more connections and end those that are open."""
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _cut(self, share: float) -> int:
        chosen = random.sample(sorted(self._links, key=id), ceil(len(self._links) * share))
        for link in chosen:
            for writer in link:
                writer.transport.abort()
        return len(chosen)

    async def _end(self) -> None:
        self._server.close()
        await self._cut(1)
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: StreamReader, writer: StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.transport.abort()
            return
        link = (writer, far_writer)
        self._links.add(link)
        await asyncio.gather(self._pass_on(reader, far_writer), self._pass_on(far_reader, writer))
        self._links.discard(link)

    async def _pass_on(self, reader: StreamReader, writer: StreamWriter) -> None:
        """Carry one direction until its sender ends; a queue keeps the order when the delay changes."""
        parcels: asyncio.Queue[Parcel] = asyncio.Queue()
        delivery = asyncio.create_task(self._deliver(parcels, writer))
        with suppress(OSError):
            while data := await reader.read(65536):
                parcels.put_nowait((self._loop.time() + self.delay, data))
        parcels.put_nowait((self._loop.time() + self.delay, b""))
        await delivery

    async def _deliver(self, parcels: asyncio.Queue[Parcel], writer: StreamWriter) -> None:
        with suppress(OSError):
            while True:
                due, data = await parcels.get()
                await asyncio.sleep(due - self._loop.time())
                if not data:
                    break
                writer.write(data)
                await writer.drain()
        writer.close()
