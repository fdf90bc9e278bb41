"""The figures of each size, side by side."""

from collections.abc import Mapping

Figures = dict[str, str]


def table(sizes: Mapping[int, Figures]) -> str:
    """Return a table in Markdown: a row a figure, a column a size."""
    rows = [["", *(f"{size:,}" for size in sizes)], ["---", *("---:" for _ in sizes)]]
    names = dict.fromkeys(name for figures in sizes.values() for name in figures)
    rows += [[name, *(figures.get(name, "") for figures in sizes.values())] for name in names]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
