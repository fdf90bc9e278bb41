"""A client of Redis for tests that change something behind the app's back and then look at once."""

from typing import Any

from redis import Redis


class ToldRedis(Redis):
    """A client whose commands end when Redis has told everybody what they changed.

    Redis may answer a writer before it tells those who knew what is no more; it has when it answers the next command.
    """

    def execute_command(self, *args: Any, **options: Any) -> Any:
        answer = super().execute_command(*args, **options)  # type: ignore[no-untyped-call]
        super().execute_command("PING")  # type: ignore[no-untyped-call]
        return answer
