"""The commands of `ocpp-fast`. Imports a command only when it is used."""

from importlib import import_module

import click

from ocpp_fast.cli.version import VERSIONS

COMMANDS = {
    "check": "Check every frame of captures and count the faults.",
    "show": "Print a capture as a conversation.",
    "describe": "Explain an action, a type or an enum.",
    "serve": "Run a CSMS that accepts everything, and show its traffic.",
    "simulate": "Run charging stations against a CSMS and measure it.",
}
"""Command to summary. The function of a command has the same name as its module."""


class Program(click.Group):
    """A group that imports a command on use, so that no command imports the modules of another one."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"ocpp_fast.cli.{cmd_name}"), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in VERSIONS:
            example = f"{ctx.command_path} check FILE --version {args[0]}"
            ctx.fail(f"put the OCPP version after the command: {example}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Put the OCPP version after the command: ocpp-fast check FILE --version 2.0.1",
)
@click.option("--version", "about", is_flag=True, help="Print the version of ocpp-fast and exit.")
@click.pass_context
def program(ctx: click.Context, about: bool) -> None:
    """Read, check and explain OCPP-J, the JSON messages between charging stations and their CSMS."""
    if about:
        from importlib import metadata

        click.echo(f"ocpp-fast {metadata.version('ocpp-fast')} (OCPP {', '.join(VERSIONS)})")
    elif ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
