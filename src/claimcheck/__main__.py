"""The command line's door: ``python -m claimcheck`` and the ``claimcheck`` script."""

from __future__ import annotations

import gc
import os
import sys

from claimcheck import __version__


def main() -> int:
    """Run the command that the process was started with, and return its exit code.

    ``--version`` is answered here, before anything is imported: scripts ask for it often.
    """
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        sys.stdout.write(f"claimcheck {__version__}\n")
        return 0
    # nothing here makes cycles that hold much, and to look for them costs a tenth of a short run
    gc.disable()
    # a plug-in of some other package must not change what is valid here, and the look for one costs 10 ms
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        from claimcheck.cli.app import run

        return run(arguments)
    except KeyboardInterrupt:
        return 130
    finally:
        # what is left ends with the process; a last look for garbage in it takes a sixth of a short run
        gc.freeze()


if __name__ == "__main__":
    sys.exit(main())
