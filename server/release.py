"""A release of the page: all of `public/` as it was when the server started, under a name made from its content."""

import hashlib
import os
import re
import zlib
from functools import cache
from pathlib import Path

from whitenoise.media_types import MediaTypes

from server.held import ASK_EACH_TIME, FOR_A_YEAR, HeldFile
from server.settings import ROOT

PUBLIC = ROOT / "public"
PACKED = ROOT / "packed"
ENDINGS = {"br": ".br", "gzip": ".gz"}
PAGE = "index.html"
RELEASES = "/v/"
"""Below this and its name is each release."""
LINK = re.compile(rb'(?<=\s)((?:href|src)=")([^"]+)"')
MEDIA_TYPES = MediaTypes()


class Release:
    """What is answered under which path.

    Every file has two: its own, where browsers ask each time whether their copy is still good, and one below
    `/v/<digest of all files>/`, which they keep for a year without asking. The page, which alone has no such second
    path, names what it needs by the second. All imports and addresses in the modules and styles are relative, so what
    they load is of the same release, whatever has been deployed since: never one module of the old and one of the new.
    """

    def __init__(self, public: Path, packed: Path) -> None:
        self._packed = packed
        self._packed_names = frozenset(os.listdir(packed) if packed.exists() else ())
        self._contents = {
            path.relative_to(public).as_posix(): path.read_bytes()
            for path in sorted(public.rglob("*"))
            if path.is_file()
        }
        self._digests = {name: hashlib.sha256(content).hexdigest() for name, content in self._contents.items()}
        listing = "".join(f"{digest} {name}\n" for name, digest in self._digests.items())
        self.name = hashlib.sha256(listing.encode()).hexdigest()[:16]
        self.files = self._all_files()

    def _all_files(self) -> dict[str, HeldFile]:
        """Return the files by their paths, which are spelled as WSGI spells them."""
        files = {}
        for name in self._contents.keys() - {PAGE}:
            path = name.encode().decode("latin-1")
            packed = self._packed_forms(self._digests[name])
            files[f"/{path}"] = self._held(name, ASK_EACH_TIME, packed)
            files[f"{RELEASES}{self.name}/{path}"] = self._held(name, FOR_A_YEAR, packed)
        files["/"] = files[f"/{PAGE}"] = self._page()
        return files

    def _held(self, name: str, cache: str, packed: dict[str, bytes]) -> HeldFile:
        return HeldFile(self._contents[name], self._digests[name], media_type(name), cache, packed)

    def _packed_forms(self, digest: str) -> dict[str, bytes]:
        """Return what `npm run build` has made of a content, by coding; named by it, it is never of another one."""
        names = {coding: f"{digest}{ending}" for coding, ending in ENDINGS.items()}
        return {
            coding: (self._packed / name).read_bytes() for coding, name in names.items() if name in self._packed_names
        }

    def _page(self) -> HeldFile:
        """Return the page with the release's name in front of what it loads."""
        page = LINK.sub(self._versioned, self._contents[PAGE])
        packed = {"gzip": zlib.compress(page, 9, wbits=31)}
        return HeldFile(page, hashlib.sha256(page).hexdigest(), media_type(PAGE), ASK_EACH_TIME, packed)

    def _versioned(self, link: re.Match[bytes]) -> bytes:
        attribute, target = link.groups()
        if target.decode() not in self._contents:
            return link[0]
        return b'%s%s%s/%s"' % (attribute, RELEASES.encode(), self.name.encode(), target)


@cache
def current() -> Release:
    """Return the release as it was when this process, or the one that forked it, first asked for it."""
    return Release(PUBLIC, PACKED)


def media_type(name: str) -> str:
    """Return the Content-Type of a file."""
    kind: str = MEDIA_TYPES.get_type(name)
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
