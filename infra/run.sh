#!/usr/bin/env bash
# Starts the whole system in one process with its engines embedded: run it, open the URL it prints.
#   --demo=sample|full|none   what is in it at the first start (default: sample)
#   --data=FOLDER             where everything is kept (default: data in the project's folder)
#   --port=NUMBER             port of the pages, on loopback only (default: 8080, for training 8081)
#   --training                the same system on data of its own, with a banner (default folder: data-training)
#   --reset                   with --training: deletes what was practised before; never touches other data
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/infra/java.sh"

case " $* " in *" --help "*|*" -h "*) sed -n '2,7s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;; esac

choose_java
jar="$project/infra/standalone/target/thanhdong-program.jar"

# Built again only when a source is newer than what was built last.
newer() {
  [ ! -f "$jar" ] || [ -n "$(find "$project" \( -name target -o -name .git -o -name data -o -name data-training -o -name node_modules \) -prune \
    -o -type f \( -name '*.java' -o -path '*/src/main/*' -o -name pom.xml \) -newer "$jar" -print -quit)" ]
}
if newer; then
  echo "==> Building (a few minutes the first time, while libraries are fetched)"
  (cd "$project" && ./mvnw -B -q -DskipTests -Dspotless.check.skip=true -pl infra/standalone -am package)
fi

arguments=("$@")
case " $* " in
  *" --data="*) ;;
  *" --training "*) arguments+=("--data=$project/data-training") ;;
  *) arguments+=("--data=$project/data") ;;
esac
exec "$JAVA_HOME/bin/java" -Xmx2g -XX:+UseG1GC -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED \
  --sun-misc-unsafe-memory-access=allow -Daxoniq.update-checker.disabled=true -jar "$jar" "${arguments[@]}"
