#!/usr/bin/env bash
# Measures the speed of the system beside the bare engines and writes infra/benchmarks/RESULTS.md. Best on a machine
# where nothing else is at work: each figure says what share of the processors others took.
#   --size=tiny|small|full   how much is measured (default: small, a quarter of an hour at most; full: more than an hour)
#   --profile           also records where the time goes, in infra/benchmarks/target/bench.jfr
#   name…               only these: commands projections import visibility search timetravel papers growth deadlines log audit encryption standalone
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/infra/java.sh"

case " $* " in *" --help "*|*" -h "*) sed -n '2,6s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;; esac

# whether a benchmark was asked for, by its name or because none was named
wants() {
  local argument named=
  for argument in ${arguments[@]+"${arguments[@]}"}; do
    case "$argument" in
      "$1") return 0 ;;
      -*) ;;
      *) named=yes ;;
    esac
  done
  [ -z "$named" ]
}

options=()
arguments=()
profile=
for argument in "$@"; do
  if [ "$argument" = --profile ]; then
    profile=yes
  else
    arguments+=("$argument")
  fi
done

choose_java
module="$project/infra/benchmarks"
echo "==> Building"
(cd "$project" && ./mvnw -B -q -DskipTests -Dspotless.check.skip=true -pl infra/benchmarks -am process-classes)
if wants standalone; then # it is measured as people start it
  (cd "$project" && ./mvnw -B -q -DskipTests -Dspotless.check.skip=true -pl infra/standalone -am package)
fi

if [ -n "$profile" ]; then
  options+=("-XX:StartFlightRecording:filename=$module/target/bench.jfr,settings=profile")
fi
cd "$module"
exec "$JAVA_HOME/bin/java" -Xms2g -Xmx2g -XX:+UseG1GC -XX:+AlwaysPreTouch --enable-native-access=ALL-UNNAMED \
  --sun-misc-unsafe-memory-access=allow -Daxoniq.update-checker.disabled=true -Dlogging.level.root=warn \
  ${options[@]+"${options[@]}"} -cp "target/classes:$(cat target/class-path)" \
  vn.thanhdong.benchmarks.Benchmarks --results="$module/RESULTS.md" --data="$module/target/bench" \
  ${arguments[@]+"${arguments[@]}"}
