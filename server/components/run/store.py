"""The runs that have begun: a string each, which ends when its score is entered or after a week."""

import secrets

from server import scripts
from server.runs import TICKET_SECONDS, ticket_key

TICKET_BYTES = 16


def start_run(board: str, session: str) -> str:
    """TIME and SET runs:{board}:{ticket} "{session} {milliseconds}" EX, in the script `run`; return the ticket."""
    ticket = secrets.token_urlsafe(TICKET_BYTES)
    scripts.run("run", [ticket_key(board, ticket)], [session, TICKET_SECONDS])
    return ticket
