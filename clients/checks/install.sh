#!/usr/bin/env bash
# Installs the client libraries, of which tests/clients/test_checks.py runs the checks.
set -euo pipefail
cd "$(dirname "$0")"

# What package.json overrides are parts of the code generator whose newest versions need Node 22.
# No library needs a script of its own to be installed.
npm ci --ignore-scripts
