using CsCheck;
using ReportCompiler.Differential.Tests.Drawing;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>Ids and wordings: mostly plain, now and then such as give trouble to whoever writes C#, XML or YAML.</summary>
internal sealed class Labels(Draw draw)
{
    private static readonly string[] HostileIds =
        ["class", "cells", "checks", "equals", "toString", "getHashCode", "form", "report", "rules", "value", "instance", "row", "column", "at", "e", "a1b2",
            "someLongName", "total", "items", "string", "rule", "index"];

    private static readonly Gen<string> HostileLabel = Gen.OneOf([.. new[]
    {
        "says \"so\"", "a\\b", "*/ /*", "</summary>", "a & b", "{0}", "{n}", "{{ x }}", "合计", "（一）予以公开", "1. First; second", "two\nlines", "  spaced  ", "😀",
        "null", "~", "- x", "a: b", "#", "'", "%", "previous.x", "1", "\u2028",
    }.Select(Gen.Const)]);

    private int _next;

    /// <summary>An id that no other heading of the template has; rarely one that means something elsewhere, not yet among those taken here.</summary>
    public string Id(ISet<string> taken)
    {
        var id = draw.OneIn(8) ? draw.Of(HostileIds) : Fresh();
        while (!taken.Add(id))
        {
            id = Fresh();
        }

        return id;
    }

    /// <summary>The wording of a heading.</summary>
    public string Label(string? id) =>
        draw.OneIn(6) ? draw.From(HostileLabel) : draw.OneIn(12) && id is not null ? id : FormattableString.Invariant($"Label {_next}");

    private string Fresh() => (char)('a' + draw.Below(26)) + FormattableString.Invariant($"{_next++}");
}
