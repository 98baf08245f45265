#!/usr/bin/env bash
# Makes a new installation from a backup. Says how long each part took.
#   --from=FOLDER      a backup, or the folder in which several stand
#   --to-data=FOLDER   the new installation: a folder that is empty or not there
#   --to TIME          the state of that moment, such as 2026-03-31T16:45+07:00 (default: the newest there is)
#   --original=FOLDER  what is left of the installation: its newest log, uploads, secrets and list of erased persons
#   --erased=FILE      a newer list of erased persons
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/infra/java.sh"
. "$project/infra/program.sh"

case " $* " in *" --help "*|*" -h "*) sed -n '2,7s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;; esac

choose_java
choose_program
run_program restore "$@"
