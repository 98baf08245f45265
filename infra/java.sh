# Sourced by run.sh and test.sh: finds a JDK of version 25 or newer, or installs one, and says which it chose.

java_version() { "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1; }

is_right_java() { [ -x "$1/bin/javac" ] && [ "$(java_version "$1")" -ge 25 ] 2>/dev/null; }

find_java() {
  local candidate from_path
  from_path=$(command -v javac 2>/dev/null) && from_path=$(dirname "$(dirname "$(readlink -f "$from_path")")")
  for candidate in "${JAVA_HOME:-}" "$from_path" /usr/lib/jvm/* /opt/jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
      "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_right_java "$candidate"; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

install_java() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  echo "==> No JDK 25 found; installing one from the distribution's packages"
  apt-get update -qq
  local package
  for package in openjdk-25-jdk-headless temurin-25-jdk; do
    apt-get install -y -qq --no-install-recommends "$package" && return 0
  done
  return 1
}

choose_java() {
  local found
  if ! found=$(find_java); then
    install_java || true
    if ! found=$(find_java); then
      echo "No JDK 25 or newer was found and none could be installed here."
      echo "Install one (Debian: openjdk-25-jdk or temurin-25-jdk; any: a JDK 25 archive) and set JAVA_HOME to it."
      exit 1
    fi
  fi
  export JAVA_HOME="$found"
  export PATH="$JAVA_HOME/bin:$PATH"
  echo "==> Java $(java_version "$JAVA_HOME") in $JAVA_HOME"
}
