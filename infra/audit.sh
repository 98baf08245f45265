#!/usr/bin/env bash
# The auditor's tool: checks what was recorded, and derives dossiers and figures from it again. It needs no running system
# and writes nothing but what --save-checkpoint names. Exit code: 0 as recorded, 1 something differs, 2 not found out.
#   verify  --data=FOLDER | --database=JDBC-URL | --url=ADDRESS  [--checkpoint=FILE] [--key=KEY] [--save-checkpoint=FILE]
#   dossier CODE --data=FOLDER | --database=JDBC-URL  [--elasticsearch=ADDRESS]
#   figures --from=DATE --to=DATE --data=FOLDER | --database=JDBC-URL  [--compare=ADDRESS|FILE]
#   verify --help, dossier --help and figures --help say more
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/infra/java.sh"
. "$project/infra/program.sh"

choose_java
choose_program
run_program audit "$@"
