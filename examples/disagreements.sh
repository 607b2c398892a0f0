#!/usr/bin/env bash
# A line for each disagreement: its level and code, the fact, and which outlet says what.
# Needs claimcheck and jq.  Usage: disagreements.sh PATH...
set -euo pipefail

claimcheck compare --format json --fail-on never "$@" | jq --raw-output '
  INDEX(.claims[]; .id) as $claims
  | INDEX(.facts[]; .id) as $facts
  | .findings[]
  | [
      .level,
      .code,
      ($facts[.fact // ""].label // .message),
      ([.claims[] | $claims[.] | "\(.source // .article): \(.text)"] | unique | join(" | "))
    ]
  | @tsv
'
