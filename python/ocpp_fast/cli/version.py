"""The option `--version` of the commands."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from ocpp_fast.cli.screen import quote

VERSIONS = ("1.6", "2.0", "2.0.1", "2.1")

F = TypeVar("F", bound=Callable[..., Any])


def _number(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    """Returns the version number. Accepts the names of subprotocol and package too: `ocpp2.0.1`, `v201`."""
    for number in VERSIONS:
        if value in (number, f"ocpp{number}", f"v{number.replace('.', '')}"):
            return number
    raise click.BadParameter(f"no version {quote(value)!r}; there are {', '.join(VERSIONS)}")


def version_option(function: F) -> F:
    """Adds the option `--version` to a command."""
    return click.option(
        "--version",
        callback=_number,
        default="2.0.1",
        show_default=True,
        metavar="VERSION",
        help=f"OCPP version: {', '.join(VERSIONS)}.",
    )(function)
