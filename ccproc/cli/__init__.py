"""The way in: a question that was answered before is answered so again, else the command is run."""

from ccproc.errors import CcprocError, Exit


def run(arguments: list[str]) -> int:
    """Run one command line; the exit code is one of `errors.Exit`."""
    from ccproc.cli.streams import drop, prepare

    prepare()
    try:
        return _answered(arguments)
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # The reader has gone and nobody is left to tell; as with every filter, what was not read was not done.
        drop()
        return Exit.UNREAD
    except (CcprocError, OSError) as error:
        from ccproc.cli.line import refuse

        return refuse(error, arguments)


def _answered(arguments: list[str]) -> int:
    from ccproc.cli.again import asked, say, standing

    question = asked(arguments)
    answer = standing(question)
    if answer is not None:
        return say(answer)
    from ccproc.cli.line import obey

    return obey(arguments, question)
