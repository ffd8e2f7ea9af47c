"""``courtgraph completion``."""

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

SHELLS = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}


@click.command("completion")
@click.argument("shell", type=click.Choice(list(SHELLS)))
def completion_command(shell: str) -> None:
    """Print the script by which a shell completes commands, options, and the names of a dataset.

    Offered are ids, sources, types, predicates, units, rules and named queries of the dataset that --data, DATA or
    COURTGRAPH_DATA names. Nothing is offered of a dataset that is broken, and nothing is said.

    \b
    Examples:
      eval "$(courtgraph completion bash)"
      eval "$(courtgraph completion zsh)"
      courtgraph completion fish > ~/.config/fish/completions/courtgraph.fish
    """
    root = click.get_current_context().find_root()
    made = SHELLS[shell](root.command, {}, "courtgraph", "_COURTGRAPH_COMPLETE")
    # bash's own source() asks the shell that is installed here for its version, which need not be the one that reads
    click.echo(ShellComplete.source(made))
