# Sourced by audit.sh, backup.sh, change-master-key.sh and restore.sh, after java.sh: sets $jar to the program, which is built only if it is not there.

choose_program() {
  jar="$project/infra/standalone/target/thanhdong-program.jar"
  if [ ! -f "$jar" ]; then
    echo "==> Building (a few minutes the first time, while libraries are fetched)"
    (cd "$project" && ./mvnw -B -q -DskipTests -Dspotless.check.skip=true -pl infra/standalone -am package)
  fi
}

# the first argument says what is run; only the auditor's tool holds what it derives in memory
run_program() {
  local heap=256m
  if [ "$1" = audit ]; then heap=1g; fi
  exec "$JAVA_HOME/bin/java" "-Xmx$heap" --enable-native-access=ALL-UNNAMED -jar "$jar" "$@"
}
