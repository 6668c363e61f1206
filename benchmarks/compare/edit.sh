#!/usr/bin/env bash
# Times `reportc build` and `reportc check` after one edit beside those of everything, whole processes.
# Usage: edit.sh [AGENCIES] [YEARS] [ROUNDS]      default: 2500 agencies, 4 years, 5 rounds
# Needs the .NET SDK. Everything it makes goes to artifacts/edit, which is made anew each time.
set -euo pipefail

agencies=${1:-2500}
years=${2:-4}
rounds=${3:-5}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$root/artifacts/edit
case $(uname -m) in
    aarch64) runtime=linux-arm64 ;;
    *) runtime=linux-x64 ;;
esac

# $1: what is measured, the rest: the command. Appends "name wall-seconds cpu-seconds".
measure() {
    local name=$1 TIMEFORMAT='%R %U %S'
    shift
    { time "$@" >"$work/log.txt" 2>&1; } 2>"$work/time.txt" || { cat "$work/log.txt" >&2; exit 1; }
    awk -v name="$name" 'END { print name, $1, $2 + $3 }' "$work/time.txt" >>"$work/times.txt"
}

rm -rf "$work"
mkdir -p "$work"
dotnet publish "$root/compiler/ReportCompiler.Cli" --configuration Release --output "$work/bin" --nologo --verbosity quiet \
    --runtime "$runtime" --no-self-contained -p:PublishReadyToRun=true
dotnet run --project "$root/benchmarks/ReportCompiler.SyntheticReports" --configuration Release -- "$work/data" "$agencies" "$years"
reports=$work/data/reports
edited=$reports/synthetic-00002/2023.yaml
[ -f "$edited" ] || edited=$reports/synthetic-00002/2024.yaml
reportc=$work/bin/reportc

# What is kept is made, and the site that the next is made of.
for ((round = 0; round < 3; round++)); do
    printf '# edit %d\n' "$round" >>"$edited"
    "$reportc" build --reports "$reports" --out "$work/site" >"$work/log.txt" 2>&1
done
for ((round = 1; round <= rounds; round++)); do
    measure build-all "$reportc" build --no-cache --reports "$reports" --out "$work/clean"
    printf '# round %d\n' "$round" >>"$edited"
    measure build-edit "$reportc" build --reports "$reports" --out "$work/site"
    measure check-all "$reportc" check --no-cache --reports "$reports"
    printf '# again %d\n' "$round" >>"$edited"
    measure check-edit "$reportc" check "$edited"
    "$reportc" build --reports "$reports" --out "$work/site" >"$work/log.txt" 2>&1
    echo "round $round of $rounds done; load $(cut -d' ' -f1 /proc/loadavg)"
done

sort -k1,1 -k2,2n "$work/times.txt" | awk '
    { count[$1]++; wall[$1, count[$1]] = $2; cpu[$1] = cpu[$1] " " $3; sum[$1] += $3 }
    END {
        for (name in count) middle[name] = wall[name, int((count[name] + 1) / 2)]
        for (name in count) printf "%-12s wall %8.2f s (median)  cpu %8.2f s (mean)\n", name, middle[name], sum[name] / count[name]
        printf "build: edit / all %.3f wall\ncheck: edit / all %.3f wall\n", middle["build-edit"] / middle["build-all"], middle["check-edit"] / middle["check-all"]
    }'
"$reportc" build --no-cache --reports "$reports" --out "$work/clean" >"$work/log.txt" 2>&1
diff -rq "$work/site" "$work/clean" && echo "the same bytes with what was kept and without"
