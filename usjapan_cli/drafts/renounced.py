"""What is given up that a fact has as planned: `an intention to forgo`, `they reject the plan to`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    pass
