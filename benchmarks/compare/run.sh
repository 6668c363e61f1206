#!/usr/bin/env bash
# Times `reportc build` beside Hugo and `cp -r` on the same synthetic reports, whole processes, interleaved.
# Usage: run.sh [AGENCIES] [YEARS] [ROUNDS]      default: 1000 agencies, 1 year, 5 rounds
# Needs the .NET SDK; compares with Hugo where `hugo` is installed (Debian: apt-get install hugo).
# Everything it makes goes to artifacts/compare, which is made anew each time.
set -euo pipefail

agencies=${1:-1000}
years=${2:-1}
rounds=${3:-5}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$root/artifacts/compare
case $(uname -m) in
    x86_64) runtime=linux-x64 ;;
    aarch64) runtime=linux-arm64 ;;
    *) runtime= ;;
esac

# One way to publish reportc; what cannot be had on this machine is left out and said so.
publish() {
    local name=$1
    shift
    echo "publishing reportc ($name)"
    if dotnet publish "$root/compiler/ReportCompiler.Cli" --configuration Release --output "$work/bin/$name" \
        --nologo --verbosity quiet "$@" >"$work/publish-$name.log" 2>&1; then
        contestants+=("reportc-$name")
    else
        echo "  not possible here, left out: see $work/publish-$name.log"
    fi
}

# $1: contestant, $2: where its output goes
build() {
    case $1 in
        reportc-*) "$work/bin/${1#reportc-}/reportc" build --reports "$work/data/reports" --out "$2" ;;
        hugo) hugo --source "$work/data/hugo" --destination "$2" --quiet ;;
        cp) cp -r "$work/out/${contestants[0]}" "$2" ;;
    esac >"$work/log-$1.txt" 2>&1
}

# Appends "contestant round wall-seconds cpu-seconds" to the measurements.
measure() {
    local name=$1 round=$2 out=$work/out/$1 TIMEFORMAT='%R %U %S'
    rm -rf "$out"
    if ! { time build "$name" "$out"; } 2>"$work/time.txt"; then
        echo "$name failed:" >&2
        cat "$work/log-$name.txt" >&2
        exit 1
    fi
    awk -v name="$name" -v round="$round" 'END { print name, round, $1, $2 + $3 }' "$work/time.txt" >>"$work/times.txt"
}

# Medians, and the medians of the ratios to the first contestant's and to hugo's time of the same round.
summarise() {
    awk -v count="$((agencies * years))" '
        function median(values, n,    i, j, t) {
            for (i = 2; i <= n; i++) for (j = i; j > 1 && values[j - 1] > values[j]; j--) {
                t = values[j]; values[j] = values[j - 1]; values[j - 1] = t
            }
            return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
        }
        function middle(name, column,    i) { for (i = 1; i <= rounds; i++) v[i] = time[name, i, column]; return median(v, rounds) }
        function ratio(name, base, column,    i) {
            for (i = 1; i <= rounds; i++) v[i] = time[name, i, column] / (time[base, i, column] > 0 ? time[base, i, column] : 0.001)
            return median(v, rounds)
        }
        !($1 in seen) { seen[$1] = 1; order[++names] = $1 }
        { time[$1, $2, 1] = $3; time[$1, $2, 2] = $4; if ($2 > rounds) rounds = $2 }
        END {
            base = ("hugo" in seen) ? "hugo" : "cp"
            printf "%-14s %9s %9s %14s %12s %12s\n", "", "wall s", "cpu s", "cpu ms/report", "wall / " base, "cpu / " base
            for (i = 1; i <= names; i++) {
                n = order[i]
                printf "%-14s %9.3f %9.3f %14.2f %12.2f %12.2f\n", n, middle(n, 1), middle(n, 2), 1000 * middle(n, 2) / count, ratio(n, base, 1), ratio(n, base, 2)
            }
        }' "$work/times.txt"
}

rm -rf "$work"
mkdir -p "$work/out"
contestants=()
publish jit
if [ -n "$runtime" ]; then
    publish r2r --runtime "$runtime" --no-self-contained -p:PublishReadyToRun=true
    publish aot --runtime "$runtime" -p:PublishAot=true
fi
if [ "${#contestants[@]}" -eq 0 ]; then
    echo "reportc cannot be built; see $work/publish-jit.log" >&2
    exit 1
fi
if command -v hugo >/dev/null; then
    contestants+=(hugo)
else
    echo "hugo is not installed: comparing with cp only"
fi
contestants+=(cp)

dotnet run --project "$root/benchmarks/ReportCompiler.SyntheticReports" --configuration Release -- "$work/data" "$agencies" "$years"

# A first round that does not count warms the disk cache up alike for all.
for name in "${contestants[@]}"; do measure "$name" 0; done
: >"$work/times.txt"
for ((round = 1; round <= rounds; round++)); do
    for name in "${contestants[@]}"; do measure "$name" "$round"; done
    echo "round $round of $rounds done; load $(cut -d' ' -f1 /proc/loadavg)"
done

echo
echo "$(nproc) cores, SDK $(dotnet --version), $(command -v hugo >/dev/null && hugo version | cut -d' ' -f1,2 || echo 'no hugo'), medians of $rounds rounds, $((agencies * years)) reports"
summarise
echo
for name in "${contestants[@]}"; do
    echo "$name: $(find "$work/out/$name" -type f | wc -l) files, $(du -sb --apparent-size "$work/out/$name" | cut -f1) bytes"
done
for name in "${contestants[@]}"; do
    case $name in
        reportc-*) diff -rq "$work/out/${contestants[0]}" "$work/out/$name" >/dev/null && echo "$name: same bytes as ${contestants[0]}" || echo "$name: OTHER BYTES than ${contestants[0]}" ;;
    esac
done
