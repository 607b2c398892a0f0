"""``claimcheck extract``: every claim that articles make."""

from __future__ import annotations

from claimcheck.cli import run_options as opt
from claimcheck.cli.answers import answers, write_claims
from claimcheck.cli.options import ClaimFormats, ColorChoice, OutputPath, Paths
from claimcheck.cli.running import Project, Telling, surroundings

EXAMPLE = "Example: claimcheck extract article.md --format jsonl"


def extract(
    paths: Paths,
    formats: ClaimFormats = None,
    output: OutputPath = None,
    color: ColorChoice = "auto",
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
    no_cache: opt.NoCache = False,
    stdin_filename: opt.StdinFilename = None,
    quiet: opt.Quiet = False,
    verbose: opt.Verbose = False,
) -> int:
    """List every date and quantity that articles claim.

    Each comes with its exact place, who says it, and the event it belongs to.

    Ends with 0, or with 2 where something that was given could not be read.
    """
    from claimcheck.pipeline import extract as extract_claims

    wanted = answers(formats, output)
    found = extract_claims(
        paths,
        configuration=Project(config, isolated).configuration(),
        within=surroundings(Telling(quiet, verbose), no_cache=no_cache, stdin_filename=stdin_filename),
    )
    write_claims(found, wanted, color, quiet=quiet)
    return 2 if found.not_checked else 0
