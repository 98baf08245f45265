#!/usr/bin/env bash
# Gives an installation a new master key; the one before it is kept among the former ones. The system takes it at its next
# start and wraps all keys of persons anew while people work.
#   --data=FOLDER   the installation (default: data in the project's folder)
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/infra/java.sh"
. "$project/infra/program.sh"

case " $* " in *" --help "*|*" -h "*) sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;; esac

choose_java
choose_program
arguments=("$@")
case " $* " in *" --data="*|*" --data "*) ;; *) arguments+=("--data=$project/data") ;; esac
run_program change-master-key "${arguments[@]}"
