#!/usr/bin/env bash
# Measures the speed of the system beside the bare engines and writes infra/benchmarks/RESULTS.md.
#   --size=tiny|small|full   how much is measured (default: small, some minutes; full: more than an hour)
#   --profile           also records where the time goes, in infra/benchmarks/target/bench.jfr
#   name…               only these: commands projections import visibility search growth standalone
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/infra/java.sh"

case " $* " in *" --help "*|*" -h "*) sed -n '2,5s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;; esac

choose_java
module="$project/infra/benchmarks"
echo "==> Building"
(cd "$project" && ./mvnw -B -q -DskipTests -Dspotless.check.skip=true -pl infra/benchmarks -am process-classes)

options=()
arguments=()
for argument in "$@"; do
  if [ "$argument" = --profile ]; then
    options+=("-XX:StartFlightRecording:filename=$module/target/bench.jfr,settings=profile")
  else
    arguments+=("$argument")
  fi
done
cd "$module"
exec "$JAVA_HOME/bin/java" -Xms2g -Xmx2g -XX:+UseG1GC -XX:+AlwaysPreTouch --enable-native-access=ALL-UNNAMED \
  --sun-misc-unsafe-memory-access=allow -Daxoniq.update-checker.disabled=true -Dlogging.level.root=warn \
  ${options[@]+"${options[@]}"} -cp "target/classes:$(cat target/class-path)" \
  vn.thanhdong.benchmarks.Benchmarks --results="$module/RESULTS.md" --data="$module/target/bench" \
  ${arguments[@]+"${arguments[@]}"}
