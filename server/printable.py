"""Text that others typed, as a terminal and a log may show it."""

import json


def printable(text: object) -> str:
    r"""Return `text` in one line that moves no cursor, turns no direction and hides nothing.

    What is not to be seen (control characters, ends of lines, marks of direction) is told as JSON does: `\u001b`.
    """
    return "".join(one if one.isprintable() else json.dumps(one)[1:-1].replace("\x7f", r"\u007f") for one in str(text))


def printable_lines(text: str) -> str:
    """Return the same of each line of what we have laid out ourselves."""
    return "\n".join(map(printable, text.split("\n")))
