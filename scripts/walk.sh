#!/usr/bin/env bash
# Walks the program as its user would, through ./whence itself: answers, pipes, faults and their exit codes, and how long an answer takes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# expect NAME CODE PATTERN COMMAND…: the exit code, and a pattern somewhere in what is printed.
expect() {
  local name="$1" code="$2" pattern="$3" got=0
  shift 3
  "$@" >"$work/out" 2>&1 || got=$?
  if [ "$got" = "$code" ] && grep -qE -- "$pattern" "$work/out"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s (exit %s, expected %s; looked for %s)\n' "$name" "$got" "$code" "$pattern"
    head -n 5 "$work/out"
  fi
}

for example in examples/*.yaml; do
  expect "assess $example" 0 'Where it likely comes from' ./whence assess "$example"
done
expect 'explain' 0 'estimate|[12][0-9]{3}' ./whence assess --explain examples/strained-sacroiliac-ligaments.yaml
expect 'json' 0 '"disposition"' ./whence assess --json examples/tight-gluteals-after-sitting.yaml
expect 'standard input' 0 'fewer than|about' sh -c 'printf "person: {age: 50}\n" | ./whence assess -'
printf 'findings: {slr-postive: present}\n' >"$work/bad.yaml"
expect 'mistyped finding' 3 'bad.yaml:1: .*slr-positive' ./whence assess "$work/bad.yaml"
: >"$work/empty.yaml"
expect 'empty file' 3 'empty' ./whence assess "$work/empty.yaml"
expect 'missing file' 3 'no such file' ./whence assess "$work/nowhere.yaml"
expect 'no command' 2 'a command is needed' ./whence
expect 'cauda equina' 0 'emergency-now' ./whence assess --json knowledge/cases/invented/cauda-equina-warning.yaml
expect 'interview' 0 'General information' sh -c 'printf "q\n" | ./whence interview'
expect 'check' 0 'no faults' ./whence check knowledge
expect 'model' 0 'knowledge' ./whence model
expect 'trial' 0 'right target leads' ./whence trial

start=$(date +%s%N)
for _ in 1 2 3 4 5; do ./whence assess examples/high-lumbar-nerve-felt-in-the-hip.yaml >/dev/null; done
printf 'one answer from cold: %s ms on average of five\n' $((($(date +%s%N) - start) / 5000000))

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
