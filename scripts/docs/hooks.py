"""What `make docs` does beside MkDocs' own work; `mkdocs.yml` names this file."""

import hashlib
import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from scripts.docs import diagrams, terminals
from scripts.docs.api import reference
from scripts.docs.expand import expanded, tutorial
from scripts.docs.symbols import ROOT

FONTS = ("atkinson-hyperlegible-latin-400-normal.woff2", "atkinson-hyperlegible-latin-700-normal.woff2")
FONT_FOLDER = ROOT / "node_modules/@fontsource/atkinson-hyperlegible/files"
# A block that says where it goes, as docs/modding.md has them.
PLACED = re.compile(r'^```(\w+) file=(\S+)(?: (after|instead)="(.*)")?$', re.MULTILINE)
INLINE_SCRIPT = re.compile(r"<script>(.+?)</script>", re.DOTALL)

_tutorial: dict[str, str] = {}


def on_pre_build(config: MkDocsConfig) -> None:
    """Expand the tutorial: what one page gives, later pages need not give again."""
    _tutorial.update({f"tutorial/{name}.md": page for name, page in tutorial().items()})


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what is made: the API's reference, the fonts."""
    files.append(File.generated(config, "api.md", content=reference()))
    for font in FONTS:
        files.append(File.generated(config, f"assets/fonts/{font}", abs_src_path=str(FONT_FOLDER / font)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Give a page its code and its diagrams."""
    path = page.file.src_uri
    written = _tutorial.get(path) or expanded(markdown, set())
    return diagrams.pictured(PLACED.sub(_placed, written), "../" * path.count("/"))


def _placed(fence: re.Match[str]) -> str:
    """Return the beginning of a block with the place where it goes as a line of text above it."""
    language, path, how, anchor = fence.groups()
    words = {None: "", "after": f", after `{anchor}`", "instead": f", instead of `{anchor}`"}
    return f"`{path}`{words[how]}:\n\n```{language}"


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Let a page's terminals be copied as they are typed."""
    return terminals.mended(html)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Move the theme's inline scripts into files, as the server's policy runs no others."""
    here = posixpath.dirname(page.file.dest_uri) or "."

    def moved(script: re.Match[str]) -> str:
        path = f"assets/inline/{hashlib.sha256(script[1].encode()).hexdigest()[:12]}.js"
        target = Path(config.site_dir, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(script[1])
        return f'<script src="{posixpath.relpath(path, here)}"></script>'

    return INLINE_SCRIPT.sub(moved, output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Leave out the map for search engines and the page for what is missing: both want to know the site's address."""
    return "" if template_name in ("404.html", "sitemap.xml") else output_content
