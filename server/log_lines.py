"""A log's lines, for people or for machines: the app's own and gunicorn's."""

import logging
from datetime import UTC, datetime
from textwrap import indent
from typing import Any

import msgspec

from server.printable import printable, printable_lines

# What a record may tell beside its message, in JSON.
FIELDS = ("method", "path", "status", "milliseconds", "player", "request_id")


class OneLineEach(logging.Formatter):
    """Logs in which nothing that a caller or Redis said breaks a line, forges one or speaks to the terminal."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the base class's name
        return printable(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:  # noqa: N802
        # Set in, as an error's own text may have lines, which would look like others of the log.
        return indent(printable_lines(super().formatException(ei)), "  ")


class OneObjectEach(logging.Formatter):
    """Logs of one JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **{name: getattr(record, name) for name in FIELDS if hasattr(record, name)},
        }
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return msgspec.json.encode(line).decode()


def formatter(format: str) -> logging.Formatter:
    """Return what makes lines of records, as `text` or `json`."""
    return OneObjectEach() if format == "json" else OneLineEach("%(asctime)s %(levelname)s %(name)s: %(message)s")
