"""Terminals on a built page: what a reader types looks like code, and the copy button copies that and nothing else.

Pygments takes the lines that go on with a command, `> …`, for answers. And the theme copies what it shows, but for what
a style hides; where a block says with `data-copy` what to copy, it copies that.
"""

import re
from html import escape, unescape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

BLOCK = re.compile(
    r'<div class="(?P<classes>[\w -]*highlight)">(?P<head><pre>(?:<span></span>)?<code>)'
    r'(?P<lines><span class="gp">\$ </span>.*?)</code>',
    re.DOTALL,
)
GONE_ON = re.compile(r'(?:^<span class="go">&gt; .*</span>\n)+', re.MULTILINE)
TAG = re.compile(r"<[^>]*>")
PROMPT = re.compile(r"^[$>] ")
FORMATTER = HtmlFormatter(nowrap=True)


def mended(page: str) -> str:
    """Return a page's HTML with its terminals mended."""
    return BLOCK.sub(_mended, page)


def _mended(block: re.Match[str]) -> str:
    lines = GONE_ON.sub(lambda found: _typed(_text(found[0])), block["lines"])
    copied = escape("\n".join(_commands(_text(block["lines"])))).replace("\n", "&#10;")
    return f'<div class="{block["classes"]}" data-copy="{copied}">{block["head"]}{lines}</code>'


def _text(html: str) -> str:
    return unescape(TAG.sub("", html))


def _commands(text: str) -> list[str]:
    """Return what is typed, without prompts; a line that begins with `> ` goes on only where something was begun."""
    typed: list[str] = []
    is_open = False
    for line in text.splitlines():
        is_open = line.startswith("$ ") or (is_open and line.startswith("> "))
        if is_open:
            typed.append(PROMPT.sub("", line))
    return typed


def _typed(lines: str) -> str:
    """Return the lines that go on with a command as prompts and code: Python, to the word that ends it."""
    *code, end = (PROMPT.sub("", line) for line in lines.splitlines())
    shown = highlight("\n".join(code), get_lexer_by_name("python", stripnl=False), FORMATTER).splitlines()
    return "".join(f'<span class="gp">&gt; </span>{line}\n' for line in (*shown, escape(end)))
