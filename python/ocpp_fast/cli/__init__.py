"""The command line: `ocpp-fast`.

Knows only how to get it started; `program` knows the commands. It needs click and rich, the codec does not.
"""

import sys


def main() -> None:
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
