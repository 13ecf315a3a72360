"""How lines may look where they go: how wide, in colour or not, on a terminal or not.

Colours are the sixteen of every terminal, so that they follow the user's own palette.
Nothing here knows what is shown.
"""

from dataclasses import dataclass
from typing import Literal

__all__ = ["Look", "Tone"]

Tone = Literal["bold", "dim", "red", "green", "cyan", "bold red"]

_CODES: dict[Tone, str] = {
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "cyan": "36",
    "bold red": "1;31",
}


@dataclass(frozen=True, slots=True)
class Look:
    """The place that lines are made for.

    width: in cells; None where nothing is cut and nothing wrapped, as in a file.
    terminal: control characters would act there, so data must not hold any.
    """

    width: int | None = None
    colours: bool = False
    terminal: bool = False

    def paint(self, text: str, tone: Tone) -> str:
        """Return *text* in *tone*, or as it is where there are no colours."""
        return f"\x1b[{_CODES[tone]}m{text}\x1b[0m" if self.colours and text else text
