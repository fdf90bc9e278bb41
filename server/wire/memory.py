"""What Redis has answered and nobody has changed since: bounded, by the key that the answer depends on."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Any

# What an entry takes beside its content.
OVERHEAD_BYTES = 300
NOTHING = object()


class Memory:
    """Answers by Redis key and question; the one unused for longest goes when they take more than `most` bytes."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.bytes = 0
        self._known: OrderedDict[str, dict[Hashable, tuple[Any, int]]] = OrderedDict()

    def recall(self, key: str, question: Hashable) -> Any:
        """Return the answer that is known, or NOTHING."""
        if not (answers := self._known.get(key)):
            return NOTHING
        self._known.move_to_end(key)
        return answers.get(question, (NOTHING,))[0]

    def keep(self, key: str, question: Hashable, answer: Any, size: int) -> None:
        """Remember an answer whose content takes `size` bytes, until `key` is forgotten."""
        size += OVERHEAD_BYTES
        answers = self._known.setdefault(key, {})
        self.bytes += size - answers.get(question, (None, 0))[1]
        answers[question] = answer, size
        while self.bytes > self.most:
            self.forget(next(iter(self._known)))

    def forget(self, key: str) -> None:
        """Forget all that depends on `key`."""
        for _, size in self._known.pop(key, {}).values():
            self.bytes -= size

    def forget_keys(self, keys: list[bytes] | None) -> None:
        """Forget what depends on keys, which Redis names; None for all."""
        if keys is None:
            return self.forget_all()
        for key in keys:
            self.forget(key.decode(errors="replace"))

    def forget_all(self) -> None:
        """Forget everything: Redis may have changed unseen."""
        self._known.clear()
        self.bytes = 0
