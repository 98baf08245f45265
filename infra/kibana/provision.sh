#!/usr/bin/env bash
# Puts the data views and dashboards of this folder into Kibana: makes what is missing, replaces what is there. Running
# it again changes nothing. A file's name is the object's id. KIBANA_URL says where Kibana is.
set -euo pipefail
folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
kibana=${KIBANA_URL:-http://kibana:5601}

# METHOD PATH FILE
send() {
  local answer status
  answer=$(curl -sS --max-time 60 --retry 5 --retry-connrefused -X "$1" "$kibana$2" \
    -H 'kbn-xsrf: true' -H 'Content-Type: application/json' --data-binary "@$3" -w '\n%{http_code}') || {
    echo "Kibana does not answer at $kibana; start it and run this again." >&2
    exit 1
  }
  status=${answer##*$'\n'}
  case "$status" in
    2??) echo "$1 $2: $status" ;;
    *) echo "Kibana refused ${3#"$folder"/} ($1 $2: $status): ${answer%$'\n'*}" >&2; exit 1 ;;
  esac
}

for file in "$folder"/data-views/*.json; do
  send POST /api/data_views/data_view "$file" # the file asks to override
done
for file in "$folder"/dashboards/*.json; do
  send PUT "/api/dashboards/$(basename "$file" .json)" "$file"
done
