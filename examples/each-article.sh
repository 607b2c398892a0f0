#!/usr/bin/env bash
# How many errors and warnings each article of a folder is part of, worst first.  The folder is read
# once and kept, so that each check takes no longer than its own story does.
# Needs claimcheck and jq.  Usage: each-article.sh FOLDER
set -euo pipefail

find "$1" -type f -not -name '.*' | sort | while read -r article; do
  claimcheck check "$article" --against "$1" --fail-on never --format json |
    jq --raw-output --arg article "$article" \
      '[.summary.errors, .summary.warnings, $article] | @tsv'
done | sort --reverse --numeric-sort
