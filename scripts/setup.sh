# Shared by ./whence, ./verify and ./bench.sh: finds or installs what they need, and builds once.
# Sourced, never run. Sets: root, state, java. Needs nothing but bash.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
state="$root/.whence"
mkdir -p "$state"

say() { printf '%s\n' "$*" >&2; }

# A system package for a missing command: installed when we may, otherwise one line that says what is missing.
need() {
  local command="$1" package="$2"
  command -v "$command" >/dev/null 2>&1 && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "installing $package …"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package"; } >"$state/apt.log" 2>&1 && return 0
  fi
  say "missing: $command. Install it, on Debian: sudo apt-get install $package"
  exit 69
}

# A JDK of 17 or later: JAVA_HOME if it is set, else the one on the path.
find_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ]; then
    java="$JAVA_HOME/bin/java"
  else
    need javac openjdk-17-jdk-headless
    java="$(command -v java)"
  fi
  local version
  version="$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')"
  if [ "${version%%.*}" -lt 17 ]; then
    say "Java $version found; 17 or later is needed. On Debian: sudo apt-get install openjdk-17-jdk-headless"
    exit 69
  fi
}

# Everything the program is built from.
sources=(pom.xml engine compiler knowledge cli)

is_built() {
  [ -f "$state/built" ] || return 1
  [ -z "$(find "${sources[@]/#/$root/}" -name target -prune -o -type f -newer "$state/built" -print -quit)" ]
}

# Builds when something changed; two at once wait for each other.
build() {
  is_built && return 0
  find_java
  need mvn maven
  exec 9>"$state/lock"
  command -v flock >/dev/null 2>&1 && flock 9
  is_built && return 0
  say "building Whence (once; about a minute) …"
  local stamp; stamp="$(mktemp "$state/stamp.XXXXXX")"
  if ! (cd "$root" && mvn -q -B -DskipTests package) >"$state/build.log" 2>&1; then
    grep -E 'ERROR|\.csv:' "$state/build.log" | head -n 20 >&2
    say "the build failed; the whole log is in .whence/build.log"
    exit 70
  fi
  archive
  mv "$stamp" "$state/built"
  exec 9>&-
}

class_path() {
  printf '%s' "$root/cli/target/whence-cli-0.1.0.jar"
  for jar in "$root"/cli/target/lib/*.jar; do printf ':%s' "$jar"; done
}

# A class-data archive, made by one run: it takes most of the start-up time away. Without it everything still works.
archive() {
  rm -f "$state/whence.jsa"
  "$java" -XX:ArchiveClassesAtExit="$state/whence.jsa" -Xlog:disable -cp "$(class_path)" org.whence.cli.Main \
    assess "$root/examples/high-lumbar-nerve-felt-in-the-hip.yaml" >/dev/null 2>&1 || true
  class_path >"$state/class-path"
}
