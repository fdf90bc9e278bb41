"""gunicorn's own log: lines like the app's, and none with a caller's address."""

import logging
import re

from gunicorn.config import Config
from gunicorn.glogging import Logger

from server import log_lines
from server.settings import settings

ADDRESS = re.compile(r" from ip=\S+(?=: )")


class Log(Logger):
    """What gunicorn's master and workers tell of themselves, and of what is no HTTP."""

    def setup(self, cfg: Config) -> None:
        """Set the log up as gunicorn does, at the start and at a reload, with the app's format."""
        super().setup(cfg)  # type: ignore[no-untyped-call]
        self.error_log.addFilter(_without_address)
        for handler in self.error_log.handlers:
            handler.setFormatter(log_lines.formatter(settings.log_format))


def _without_address(record: logging.LogRecord) -> bool:
    record.msg = ADDRESS.sub("", str(record.msg))
    return True
