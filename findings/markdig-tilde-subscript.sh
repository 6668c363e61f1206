#!/bin/sh
# 2026-11-29, Markdig 1.6.0, UseEmphasisExtras().
# A tilde between digits is a range in Chinese and Japanese, but two of them in one sentence are the ends of lowered text: the tildes go,
# and as plain text the figures on both sides run together into others.
# Seen:
#   between 35 and 1020 days
#   <p>between 3<sub>5…10</sub>20 days</p>
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > Try.cs <<'CODE'
#:package Markdig@1.6.0
using Markdig;

var pipeline = new MarkdownPipelineBuilder().UseEmphasisExtras().Build();
System.Console.WriteLine(Markdown.ToPlainText("between 3~5 and 10~20 days", pipeline).Trim());
System.Console.Write(Markdown.ToHtml("between 3~5…10~20 days", pipeline));
CODE
seen=$(dotnet run Try.cs)
echo "$seen"
test "$seen" = "between 35 and 1020 days
<p>between 3<sub>5…10</sub>20 days</p>"
