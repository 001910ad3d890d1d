#!/usr/bin/env bash
# How fast it is: the engine by JMH, and one answer of the whole program. Prints tables; writes nothing.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"
find_java
need mvn maven
build
say "building the benchmarks …"
(cd "$root" && mvn -q -B -Dmaven.test.skip=true -pl bench -am package) >"$state/build.log" 2>&1
"$java" -version 2>&1 | head -n 1
grep -m 1 'model name' /proc/cpuinfo || true
"$java" -cp "$root/bench/target/whence-bench-0.1.0.jar:$root/bench/target/lib/*" org.openjdk.jmh.Main "${@:-Benchmark}" | grep -E '^(Benchmark|[A-Z][a-z]+Benchmark\.)'
say "one answer of the whole program, five times:"
for _ in 1 2 3 4 5; do
  /usr/bin/env time -f '%e s, %M KB' "$root/whence" assess "$root/examples/high-lumbar-nerve-felt-in-the-hip.yaml" 2>&1 >/dev/null | tail -n 1
done
