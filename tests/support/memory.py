"""What a page holds in memory."""

import json

from playwright.sync_api import Page

COLLECTIONS = 5
"""Some of what is garbage is found to be so only once what pointed to it is gone."""

WHOLE = ("usedSize", "embedderHeapUsedSize", "backingStorageSize")
"""The page's memory as the browser counts it: objects and compiled code, the document, and buffers."""

LOOKS = 12
"""Collections, with frames between them, after which the heap is looked at."""

NOT_HELD = frozenset({"code", "native"})
"""Kinds of things that are the browser's: what it compiled, which it keeps as long as it likes, and what it shows."""

COUNT_TEXTURES = """
window.liveTextures = 0;
const { createTexture, deleteTexture } = WebGLRenderingContext.prototype;
WebGLRenderingContext.prototype.createTexture = function () {
  window.liveTextures += 1;
  return createTexture.call(this);
};
WebGLRenderingContext.prototype.deleteTexture = function (texture) {
  if (this.isTexture(texture)) window.liveTextures -= 1;
  deleteTexture.call(this, texture);
};
"""


class Memory:
    """Measures a page; to be made before the page is opened."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session = page.context.new_cdp_session(page)
        self._chunks: list[str] = []
        self._session.on("HeapProfiler.addHeapSnapshotChunk", lambda event: self._chunks.append(event["chunk"]))
        page.add_init_script(COUNT_TEXTURES)

    def textures(self) -> int:
        """Return how many textures live on the graphics card."""
        return int(self._page.evaluate("liveTextures"))

    def whole(self) -> int:
        """Return the bytes of the whole heap with compiled code, document and buffers; of some looks the least."""
        return min(self._whole_after_collection() for _ in range(LOOKS))

    def _whole_after_collection(self) -> int:
        self._page.evaluate("() => new Promise(requestAnimationFrame)")
        self._session.send("HeapProfiler.collectGarbage")
        usage = self._session.send("Runtime.getHeapUsage")
        return sum(int(usage[part]) for part in WHOLE)

    def held(self) -> int:
        """Return the bytes of all objects, strings and functions that live, without the code that was compiled."""
        for _ in range(COLLECTIONS):
            self._session.send("HeapProfiler.collectGarbage")
        self._chunks.clear()
        self._session.send("HeapProfiler.takeHeapSnapshot", {"reportProgress": False})
        heap = json.loads("".join(self._chunks))
        meta, nodes = heap["snapshot"]["meta"], heap["nodes"]
        width = len(meta["node_fields"])
        kinds = nodes[meta["node_fields"].index("type") :: width]
        sizes = nodes[meta["node_fields"].index("self_size") :: width]
        names = meta["node_types"][meta["node_fields"].index("type")]
        return sum(size for kind, size in zip(kinds, sizes, strict=True) if names[kind] not in NOT_HELD)
