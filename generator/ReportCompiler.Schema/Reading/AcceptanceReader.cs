using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>Reads the accepted discrepancies of a data file: a list of rule, cell and reason.</summary>
internal sealed class AcceptanceReader(string file, YamlCursor cursor, MappingReader mappings, ICollection<Finding> findings)
{
    /// <summary>The key at the top level of a data file.</summary>
    public const string Key = "accepted";

    private static readonly string[] Keys = ["rule", "cell", "reason"];
    private static readonly LocalizedText Entry = new("an accepted discrepancy", "已认可的差异");

    /// <summary>Reads the list; entries that cannot be read are left out, with findings.</summary>
    public List<Acceptance> Read()
    {
        var acceptances = new List<Acceptance>();
        if (cursor.Token != YamlToken.SequenceStart)
        {
            findings.Add(new Finding(ShapeDiagnostics.WrongShape, file, cursor.Span, Key, ExpectedShape.List));
            cursor.Skip();
            return acceptances;
        }

        cursor.Move();
        while (cursor.Token is not (YamlToken.SequenceEnd or YamlToken.End))
        {
            if (ReadEntry() is { } acceptance)
            {
                acceptances.Add(acceptance);
            }
        }

        cursor.Move();
        return acceptances;
    }

    private Acceptance? ReadEntry()
    {
        var span = cursor.Span;
        var values = new string?[Keys.Length];
        mappings.Open(Key);
        while (mappings.Next(out var key))
        {
            var index = Array.IndexOf(Keys, key);
            if (index < 0)
            {
                findings.Add(new Finding(ShapeDiagnostics.UnknownKey, file, mappings.KeySpan, key, Entry, DidYouMean.For(key, Keys)));
            }
            else if (cursor.Token == YamlToken.Scalar)
            {
                values[index] = cursor.Value.Trim();
            }

            cursor.Skip();
        }

        return Complete(values[0], values[1], values[2], span);
    }

    // A discrepancy is accepted for a reason or not at all.
    private Acceptance? Complete(string? rule, string? cell, string? reason, SourceSpan span)
    {
        if (!string.IsNullOrEmpty(rule) && !string.IsNullOrEmpty(reason))
        {
            return new Acceptance(rule!, cell, reason!, span);
        }

        if (!cursor.HasFailed)
        {
            findings.Add(new Finding(ShapeDiagnostics.IncompleteAcceptance, file, span, string.IsNullOrEmpty(rule) ? Keys[0] : Keys[2]));
        }

        return null;
    }
}
