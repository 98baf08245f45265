#!/usr/bin/env bash
# Backs up an installation, running or stopped: events, keys of persons, uploads. Says how long each part took.
#   --data=FOLDER   the installation (default: data in the project's folder)
#   --to=FOLDER     where its backups stand side by side (default: backups beside the installation's folder)
#   --keep=N        removes all but the newest N backups afterwards (default: all are kept)
#   --secrets       copies the master key too; without it, keep that elsewhere
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/infra/java.sh"
. "$project/infra/program.sh"

case " $* " in *" --help "*|*" -h "*) sed -n '2,6s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;; esac

choose_java
choose_program
arguments=("$@")
case " $* " in *" --data="*|*" --data "*) ;; *) arguments+=("--data=$project/data") ;; esac
run_program backup "${arguments[@]}"
