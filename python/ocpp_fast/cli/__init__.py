"""The command line, `ocpp-fast`.

Starts the program, or reports that click or rich is missing. The commands are in `program`.
"""

import sys


def main() -> None:
    """Runs the program with the arguments of the process."""
    try:
        import click  # noqa: F401
        import rich  # noqa: F401
    except ModuleNotFoundError as missing:
        print(
            f"ocpp-fast: the command line needs {missing.name}; pip install 'ocpp-fast[cli]'", file=sys.stderr
        )
        sys.exit(2)
    from ocpp_fast.cli.program import program

    program(prog_name="ocpp-fast")
