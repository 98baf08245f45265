# Sourced by test.sh: finds Chromium or Chrome for the journeys, or installs it, and says which it chose.

find_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1; then
      command -v "$candidate"
      return 0
    fi
  done
  return 1
}

choose_chromium() {
  local found
  if ! found=$(find_chromium); then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
      echo "==> No Chromium found; installing it from the distribution's packages"
      apt-get update -qq
      apt-get install -y -qq --no-install-recommends chromium
    fi
    if ! found=$(find_chromium); then
      echo "No Chromium was found and none could be installed here: the journeys need one."
      echo "Install it (Debian: sudo apt-get install chromium) or set CHROMIUM to its executable."
      exit 1
    fi
  fi
  export CHROMIUM="$found"
  echo "==> Chromium in $CHROMIUM"
}
