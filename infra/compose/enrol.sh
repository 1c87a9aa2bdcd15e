#!/bin/sh
# Enrols nodes at a county by carrying the two files between them: enrol.sh COUNTY NODE…
# Whoever starts it answers for the keys: nobody compares them here. Who does not answer yet is waited for, ten minutes each.
set -eu
county=$1
shift
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
json='Content-Type: application/json'
ask() { curl -fsS --retry 120 --retry-delay 5 --retry-connrefused "$@"; }
for node in "$@"; do
  ask "$node/api/enrolment/request" -o "$files/request.json"
  ask -H "$json" --data-binary "@$files/request.json" "$county/api/enrolments" -o "$files/answer.json"
  ask -H "$json" -X PUT --data-binary "@$files/answer.json" "$node/api/enrolment"
done
