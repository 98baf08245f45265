#!/usr/bin/env bash
# Checks everything: format, Error Prone, NullAway, architecture, all tests on real engines, journeys in Chromium.
# Installs what it needs where it may (a JDK 25, Chromium) and says what it does. Arguments go to Maven.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/infra/java.sh"
. "$project/infra/chromium.sh"

choose_java
choose_chromium
echo "==> Building and testing"
cd "$project"
started=$SECONDS
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 ./mvnw -B --no-transfer-progress "$@" verify
echo "==> All checks passed in $(( (SECONDS - started) / 60 )) min $(( (SECONDS - started) % 60 )) s"
