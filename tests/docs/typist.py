"""A reader who does what the tutorial says, block by block, and looks whether it comes out as the page shows it."""

import re

from scripts.docs.blocks import Block, blocks
from tests.docs.terminal import Terminal


class Typist:
    """Puts files, types shell lines, compares what they print; `differences` are what came out otherwise."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal
        self.differences: list[str] = []

    def follow(self, page: str) -> None:
        """Do all that a page says."""
        for block in blocks(page):
            if "put" in block.classes:
                self._put(block)
            elif block.language == "console" and "setup" not in block.classes:
                self._type(block)

    def _put(self, block: Block) -> None:
        path = self.terminal.folder / block.title
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text)

    def _type(self, block: Block) -> None:
        for command, shown in steps(block.text):
            expected = pattern(shown)
            if "second" in block.classes:
                self.terminal.type_in_second(command)
                continue
            if "keep" in block.classes:
                self.terminal.keep(command, expected)
                continue
            printed = self.terminal.type(command)
            if not expected.fullmatch(printed):
                self.differences.append(f"$ {command}\nthe page shows:\n{shown}\nit prints:\n{printed}\n")


def steps(text: str) -> list[tuple[str, str]]:
    """Return a shell block's commands, each with what it prints: `$ ` begins one, `> ` goes on with it."""
    found = re.findall(r"^\$ (.*(?:\n> .*)*)\n((?:(?!\$ ).*\n)*)", text, re.MULTILINE)
    return [(command.replace("\n> ", "\n"), shown.rstrip()) for command, shown in found]


def pattern(shown: str) -> "re.Pattern[str]":
    """Return what matches an output: `…` stands for anything in a line, and alone in one for any lines."""
    any_lines = re.sub(r"(^|\n)[ ]*…(?=\n|$)", "\1", shown)
    words = re.escape(any_lines).replace("\1", r"[\s\S]*").replace("…", ".*")
    return re.compile(words)
