#!/usr/bin/env bash
# Builds the explorer into api/explorer/static, from where the server serves it.
#
#   rebuild.sh            replaces the committed files
#   rebuild.sh --check    fails if the committed files are not what the sources build
set -euo pipefail
cd "$(dirname "$0")"

case "${1:-}" in
  '')
    npm ci
    npm run build
    ;;
  --check)
    built=$(mktemp -d)
    trap 'rm -rf "$built"' EXIT
    npm ci
    npm run build -- --outDir "$built"
    if ! diff -rq ../../api/explorer/static "$built"; then
      echo 'The committed explorer differs from its sources; run clients/explorer/rebuild.sh.' >&2
      exit 1
    fi
    echo 'The committed explorer is what its sources build.'
    ;;
  *)
    echo "usage: $0 [--check]" >&2
    exit 2
    ;;
esac
