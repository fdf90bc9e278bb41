"""What a page holds in memory."""

import json

from playwright.sync_api import Page

COLLECTIONS = 5
"""Some of what is garbage is found to be so only once what pointed to it is gone."""

HEAP = ("usedSize", "embedderHeapUsedSize", "backingStorageSize")
"""The heap as the browser counts it: objects and compiled code, the document, and buffers."""

LOOKS = 12
"""Collections, with frames between them, after which the heap is looked at."""

NOT_HELD = frozenset({"code", "native"})
"""Kinds of things that are the browser's: what it compiled, which it keeps as long as it likes, and what it shows."""

COUNT_TEXTURES = """
const sizes = new Map();
window.textureBytes = () => [...sizes.values()].reduce((sum, size) => sum + size, 0);
const { texImage2D, deleteTexture } = WebGLRenderingContext.prototype;
WebGLRenderingContext.prototype.texImage2D = function (...call) {
  const [, , , width, height] = call;
  sizes.set(this.getParameter(this.TEXTURE_BINDING_2D), 4 * width * height);
  texImage2D.apply(this, call);
};
WebGLRenderingContext.prototype.deleteTexture = function (texture) {
  sizes.delete(texture);
  deleteTexture.call(this, texture);
};
"""
"""The engine makes room for each texture by width and height, and fills it after that."""


class Memory:
    """Measures a page; to be made before the page is opened."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session = page.context.new_cdp_session(page)
        self._chunks: list[str] = []
        self._session.on("HeapProfiler.addHeapSnapshotChunk", lambda event: self._chunks.append(event["chunk"]))
        page.add_init_script(COUNT_TEXTURES)

    def textures(self) -> int:
        """Return the bytes of all textures that live on the graphics card."""
        return int(self._page.evaluate("textureBytes()"))

    def heap(self) -> int:
        """Return the bytes of the whole heap with compiled code, document and buffers; of some looks the least."""
        return min(self._heap_after_collection() for _ in range(LOOKS))

    def _heap_after_collection(self) -> int:
        self._page.evaluate("() => new Promise(requestAnimationFrame)")
        self._session.send("HeapProfiler.collectGarbage")
        usage = self._session.send("Runtime.getHeapUsage")
        return sum(int(usage[part]) for part in HEAP)

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
