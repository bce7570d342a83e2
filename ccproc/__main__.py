"""The front door: `--version` is answered before anything is imported."""

import sys


def main() -> None:
    """Run the command line and exit with its code."""
    if sys.argv[1:] == ["--version"]:
        from ccproc import __version__

        print(f"ccproc {__version__}")
        return
    from ccproc.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
