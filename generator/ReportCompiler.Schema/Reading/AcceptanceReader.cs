using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>Reads the accepted discrepancies of a data file: a list of rule, cell and reason.</summary>
internal sealed class AcceptanceReader(string file, YamlCursor cursor, MappingReader mappings, ICollection<Finding> findings)
{
    private static readonly string[] Keys = ["rule", "cell", "reason"];
    private static readonly LocalizedText Entry = Words.Say("acceptance-reader.entry", "an accepted discrepancy", "已认可的差异");

    /// <summary>Reads the list; entries that cannot be read are left out, with findings.</summary>
    public List<Acceptance> Read()
    {
        var acceptances = new List<Acceptance>();
        if (cursor.Token != YamlToken.SequenceStart)
        {
            mappings.Misshapen(HeadKeys.Accepted, ExpectedShape.List);
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
        if (cursor.Token != YamlToken.MappingStart)
        {
            mappings.Misshapen(HeadKeys.Accepted, ExpectedShape.Mapping);
            return null;
        }

        var values = new string?[Keys.Length];
        var isReadable = true;
        mappings.Open(HeadKeys.Accepted);
        while (mappings.Next(out var key))
        {
            isReadable &= ReadValue(key, values);
        }

        // Between two lines that are read, one that is not may begin another entry.
        isReadable &= !Enumerable.Range(span.Line, Math.Max(mappings.KeySpan.Line - span.Line, 0) + 1).Any(cursor.IsUnreadLine);
        return isReadable ? Complete(values[0], values[1], values[2], span) : null;
    }

    // An acceptance of which a part cannot be read must not accept more than was meant.
    private bool ReadValue(string key, string?[] values)
    {
        var index = Array.IndexOf(Keys, key);
        if (index >= 0 && cursor.Token == YamlToken.Scalar && cursor.Alias is null && !cursor.IsUnread)
        {
            values[index] = cursor.Value.Trim();
            if (key == Keys[2] && CutText.Behind(cursor, file, cursor.Span, Entry) is { } cut)
            {
                findings.Add(cut);
            }

            cursor.Move();
            return true;
        }

        if (index >= 0)
        {
            mappings.Misshapen(key, ExpectedShape.Prose);
            return false;
        }

        findings.Add(new Finding(ShapeDiagnostics.UnknownKey, file, mappings.KeySpan, key, Entry, DidYouMean.For(key, Keys)));
        cursor.Skip();
        return false;
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
