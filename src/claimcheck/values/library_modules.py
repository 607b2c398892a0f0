"""One module of a library without the package around it.

Some packages import everything they hold when one module of theirs is imported: all countries for one,
a parser for a table.  That costs 40 to 200 ms, and a text that names one holiday needs none of it.
"""

from __future__ import annotations

from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType


def lone_module(name: str) -> ModuleType | None:
    """The module "library.package.module", of whose parents the library alone is looked for.

    None where there is no such module.  What it imports itself is imported as ever.
    """
    library, *inside = name.split(".")
    found = find_spec(library)
    if found is None or found.origin is None:
        return None
    file = Path(found.origin).parent.joinpath(*inside).with_suffix(".py")
    spec = spec_from_file_location(f"{__name__}.{inside[-1]}", file)
    if spec is None or spec.loader is None or not file.exists():
        return None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
