"""The front door: `--version` is answered before anything is imported."""

import gc
import sys


def main() -> None:
    """Run the command line and exit with its code."""
    if sys.argv[1:] == ["--version"]:
        from ccproc import __version__

        print(f"ccproc {__version__}")
        return
    from ccproc.cli import run

    # What a command makes refers to itself nowhere: Python's search for circles, after every 700 new values
    # and three times over everything at the end, would cost a fifth of a lint run.
    gc.set_threshold(20_000)
    code = run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
