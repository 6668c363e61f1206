#!/usr/bin/env bash
# Times `reportc check` of two revisions of this repository on the same synthetic reports, whole processes, in turns.
# Usage: revisions.sh BASE [AGENCIES] [ROUNDS]      default: 1000 agencies, 9 rounds
# What is compared is reading and checking; nothing is written. Everything it makes goes to artifacts/revisions.
set -euo pipefail

base=${1:?"usage: revisions.sh BASE [AGENCIES] [ROUNDS]"}
agencies=${2:-1000}
rounds=${3:-9}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$root/artifacts/revisions

publish() {
    dotnet publish "$1/compiler/ReportCompiler.Cli" --configuration Release --output "$work/bin/$2" --nologo --verbosity quiet -p:RunAnalyzers=false >"$work/publish-$2.log" 2>&1 || {
        cat "$work/publish-$2.log" >&2
        exit 1
    }
}

# Appends "revision round wall-seconds cpu-seconds" to the measurements.
measure() {
    local TIMEFORMAT='%R %U %S' code=0
    { time dotnet exec "$work/bin/$1/reportc.dll" check --reports "$work/data/reports" --lang en >"$work/log-$1.txt" 2>&1; } 2>"$work/time.txt" || code=$?
    [ "$code" -le 1 ] || { cat "$work/log-$1.txt" >&2; exit 1; }
    awk -v name="$1" -v round="$2" 'END { print name, round, $1, $2 + $3 }' "$work/time.txt" >>"$work/times.txt"
}

rm -rf "$work"
mkdir -p "$work"
git -C "$root" worktree add --quiet --force --detach "$work/base" "$base"
trap 'git -C "$root" worktree remove --force "$work/base"' EXIT
publish "$work/base" before
publish "$root" after
dotnet run --project "$root/benchmarks/ReportCompiler.SyntheticReports" --configuration Release -- "$work/data" "$agencies" 1

# A first round that does not count warms the disk cache up alike for both.
for name in before after; do measure "$name" 0; done
: >"$work/times.txt"
for ((round = 1; round <= rounds; round++)); do
    for name in before after; do measure "$name" "$round"; done
done

awk '
    function median(values, n,    i, j, t) {
        for (i = 2; i <= n; i++) for (j = i; j > 1 && values[j - 1] > values[j]; j--) {
            t = values[j]; values[j] = values[j - 1]; values[j - 1] = t
        }
        return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
    }
    function middle(name, column,    i) { for (i = 1; i <= rounds; i++) v[i] = time[name, i, column]; return median(v, rounds) }
    function ratio(column,    i) { for (i = 1; i <= rounds; i++) v[i] = time["after", i, column] / time["before", i, column]; return median(v, rounds) }
    { time[$1, $2, 1] = $3; time[$1, $2, 2] = $4; if ($2 > rounds) rounds = $2 }
    END {
        printf "%-8s %8s %8s\n", "", "wall s", "cpu s"
        printf "%-8s %8.2f %8.2f\n", "before", middle("before", 1), middle("before", 2)
        printf "%-8s %8.2f %8.2f\n", "after", middle("after", 1), middle("after", 2)
        printf "%-8s %8.2f %8.2f\n", "ratio", ratio(1), ratio(2)
    }' "$work/times.txt"
