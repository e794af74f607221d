"""The command line: build a record from reports, look at it, correct it, search it, carry it away."""

from lagebild.run.tuning import tuned_for_analysis


def main() -> None:
    """Run the command line."""
    with tuned_for_analysis():
        # processes that analyse beside this one import the script that began it: they need no commands
        from lagebild.cli.commands import run

        run()
