#!/bin/sh
# Enrols nodes at a county by carrying the two files between them: enrol.sh COUNTY NODE…
# Whoever starts it answers for the keys: nobody compares them here.
set -eu
county=$1
shift
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
json='Content-Type: application/json'
for node in "$@"; do
  curl -fsS "$node/api/enrolment/request" -o "$files/request.json"
  curl -fsS -H "$json" --data-binary "@$files/request.json" "$county/api/enrolments" -o "$files/answer.json"
  curl -fsS -H "$json" -X PUT --data-binary "@$files/answer.json" "$node/api/enrolment"
done
