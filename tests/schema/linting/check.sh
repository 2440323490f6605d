#!/usr/bin/env bash
# Checks schema/schema.graphql: by the linters, and against the schema of the last release.
set -euo pipefail
cd "$(dirname "$0")"

# What package.json overrides are parts of graphql-eslint whose newest versions need Node 22.
npm ci
node lint.js ../../../schema/schema.graphql
cd ../../..
node tests/schema/linting/breaking.js
