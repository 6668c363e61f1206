#!/bin/sh
# 2026-11-29, Markdig 1.6.0, UsePipeTables().
# A row further down that has one cell more than the head of its table widens the whole table: the head gets a heading without a word,
# and the rows before it an empty cell. Nothing says so, and what was one slip in one row looks like a column that somebody forgot to name.
# Seen: "empty headings: 1".
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > Try.cs <<'CODE'
#:package Markdig@1.6.0
using Markdig;

var pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
System.Console.Write(Markdown.ToHtml("| town | cases |\n|---|---|\n| Weston | 4 |\n| Easton | 5 | 6 |\n", pipeline));
CODE
seen=$(dotnet run Try.cs | grep -c '<th></th>' || true)
echo "empty headings: $seen"
test "$seen" = 1
