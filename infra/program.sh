# Sourced by backup.sh and restore.sh, after java.sh: sets $jar to the program, which is built only if it is not there.

choose_program() {
  jar="$project/infra/standalone/target/thanhdong-program.jar"
  if [ ! -f "$jar" ]; then
    echo "==> Building (a few minutes the first time, while libraries are fetched)"
    (cd "$project" && ./mvnw -B -q -DskipTests -Dspotless.check.skip=true -pl infra/standalone -am package)
  fi
}

run_program() {
  exec "$JAVA_HOME/bin/java" -Xmx256m --enable-native-access=ALL-UNNAMED -jar "$jar" "$@"
}
