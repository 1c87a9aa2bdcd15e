#!/bin/sh
# Enrols the three nodes of compose.yaml at the county given as the first argument.
set -eu
enrol() {
  curl -fsS -H 'Content-Type: application/json' "$county/api/nodes" \
    -d "{\"id\":\"$1\",\"kind\":\"$2\",\"name\":\"$3\",\"township\":\"$4\",\"area\":\"$5\"}"
}
county=$1
enrol S01 SCHOOL 望河镇九年一贯制学校 349921101 349921101001
enrol S02 SCHOOL 青岩乡中心小学 349921102 349921102001
enrol V01 VILLAGE 沙湾村 349921101 349921101201
