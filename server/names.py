"""The rule for players' names, which saves and boards share."""

import unicodedata

LONGEST = 15


def is_name(text: str) -> bool:
    """Return whether `text` is 1 to 15 letters or digits of any script.

    Marks count as part of the letter that they follow, as Devanagari and Thai need them.
    """
    if text.isascii():
        return len(text) <= LONGEST and text.isalnum()
    kinds = [unicodedata.category(character) for character in text]
    if not 1 <= len(kinds) <= LONGEST or kinds[0][0] == "M":
        return False
    return all(kind[0] in "LM" or kind == "Nd" for kind in kinds)
