"""The commands of `ocpp-fast` by name. Knows where each one lives; imports only the one that is asked for."""

from importlib import import_module

import click

from ocpp_fast.cli.version import VERSIONS

COMMANDS = {
    "check": "Check captures frame by frame and sum up what is wrong.",
    "show": "Print a capture as the conversation that it is.",
    "describe": "Explain an action, a type or an enum.",
    "serve": "Run a CSMS that accepts everything, with a live view.",
    "simulate": "Run charging stations against a CSMS, and measure it.",
}
"""Each command is the function of its name in the module of its name."""


class Program(click.Group):
    """A group whose commands are imported on use, so that none pays for what another needs."""

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
            ctx.fail(f"the version of OCPP goes behind the command: {example}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="The version of OCPP goes behind the command: ocpp-fast check FILE --version 2.0.1",
)
@click.option("--version", "about", is_flag=True, help="Show the version of ocpp-fast itself, and leave.")
@click.pass_context
def program(ctx: click.Context, about: bool) -> None:
    """Reads, checks and explains OCPP-J, the JSON that charging stations and their back office exchange."""
    if about:
        from importlib import metadata

        click.echo(f"ocpp-fast {metadata.version('ocpp-fast')} (OCPP {', '.join(VERSIONS)})")
    elif ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
