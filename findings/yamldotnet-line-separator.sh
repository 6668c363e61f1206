#!/bin/sh
# 2026-11-29, YamlDotNet 18.1.0.
# A U+2028 inside plain text counts as a line end, as in YAML 1.1 and not in 1.2. Every event behind it is one line further down than
# an editor shows it, so that a message made from its position names the wrong line. The value of "b" stands in line 2 both times.
# Seen: "2:4" without the character, "3:4" with it.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > Try.cs <<'CODE'
#:package YamlDotNet@18.1.0
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

foreach (var text in new[] { "a: one two\nb: 3\n", "a: one\u2028 two\nb: 3\n" })
{
    var parser = new Parser(new System.IO.StringReader(text));
    while (parser.MoveNext())
    {
        if (parser.Current is Scalar { Value: "3" } scalar)
        {
            System.Console.WriteLine($"{scalar.Start.Line}:{scalar.Start.Column}");
        }
    }
}
CODE
seen=$(dotnet run Try.cs)
echo "$seen"
test "$seen" = "2:4
3:4"
