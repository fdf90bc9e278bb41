"""The counts of each fault, shown at the end of the run."""

from dataclasses import dataclass, field

HEADINGS = ("fault", "requests", "faults", "acked", "lost", "refused", "cut", "longest s", "return s", "conns", "MB +")


@dataclass(frozen=True)
class Outcome:
    """What one fault did."""

    fault: str
    requests: int
    faults: int
    compared: int
    lost: int
    refused: int
    cut: int
    longest: float
    returned: float
    connections: int
    growth: int

    def cells(self) -> tuple[str, ...]:
        counts = (self.requests, self.faults, self.compared, self.lost, self.refused, self.cut)
        seconds = (f"{self.longest:.2f}", f"{self.returned:.2f}")
        return (self.fault, *map(str, counts), *seconds, str(self.connections), f"{self.growth / 2**20:.1f}")


@dataclass
class Report:
    """All outcomes of a run."""

    outcomes: list[Outcome] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Return a table of all faults and the sums, or nothing if no fault was injected."""
        if not self.outcomes:
            return []
        rows = [HEADINGS, *(outcome.cells() for outcome in self.outcomes)]
        widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
        table = [self._line(row, widths) for row in rows]
        return [*table, "", self._sums()]

    def _line(self, row: tuple[str, ...], widths: list[int]) -> str:
        first, *others = zip(row, widths, strict=True)
        return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)])

    def _sums(self) -> str:
        def sum_of(name: str) -> int:
            return sum(getattr(outcome, name) for outcome in self.outcomes)

        return (
            f"{sum_of('requests')} requests sent, {sum_of('faults')} faults injected, "
            f"{sum_of('compared')} acknowledged writes compared, {sum_of('lost')} lost"
        )
