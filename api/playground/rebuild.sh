#!/usr/bin/env bash
# Builds the playground's page from app/ into static/.
#
#   rebuild.sh            replaces the committed files
#   rebuild.sh --check    fails if the committed files are not what app/ builds
set -euo pipefail
cd "$(dirname "$0")/app"

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
    if ! diff -rq ../static "$built"; then
      echo 'The committed playground differs from its sources; run api/playground/rebuild.sh.' >&2
      exit 1
    fi
    echo 'The committed playground is what its sources build.'
    ;;
  *)
    echo "usage: $0 [--check]" >&2
    exit 2
    ;;
esac
