"""The grammar of fields, types, enums and actions: the package's own `_grammar.py`, loaded by its path.

The generator must work before the package can be imported, because it writes the tables of its core.
"""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ocpp_fast._grammar import *  # noqa: F403
else:
    path = Path(__file__).resolve().parent.parent.parent / "python" / "ocpp_fast" / "_grammar.py"
    spec = spec_from_file_location(__name__, path)
    # Takes the place of this module, so that importers get the names of the file itself.
    sys.modules[__name__] = module_from_spec(spec)
    spec.loader.exec_module(sys.modules[__name__])
