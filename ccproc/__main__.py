"""The front door: `--version` is answered before anything is imported."""

import gc
import os
import sys


def main() -> None:
    """Run the command line and exit with its code."""
    try:
        code = _version() if sys.argv[1:] == ["--version"] else _command()
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def _command() -> int:
    from ccproc.cli import run

    # What a command makes refers to itself nowhere: Python's search for circles, after every 700 new values
    # and three times over everything at the end, would cost a fifth of a lint run.
    gc.set_threshold(20_000)
    code = run(sys.argv[1:])
    gc.freeze()
    return code


def _version() -> int:
    from ccproc import __version__

    try:
        os.write(1, f"ccproc {__version__}\n".encode())
    except OSError as error:
        os.write(2, f"ccproc: {error.strerror}\n".encode())
        return 3
    return 0


if __name__ == "__main__":
    main()
