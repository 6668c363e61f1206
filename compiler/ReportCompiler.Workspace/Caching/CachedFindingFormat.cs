using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Workspace.Caching;

/// <summary>Findings about a report as bytes. What they say is kept in the languages that every message has.</summary>
internal static class CachedFindingFormat
{
    private const int Nothing = 0;
    private const int String = 1;
    private const int Whole = 2;
    private const int Number = 3;
    private const int Sentence = 4;

    private static readonly DiagnosticDefinition[] OfProse =
    [
        NarrativeDiagnostics.TooLong, NarrativeDiagnostics.TooDeep, NarrativeDiagnostics.MarkIsText, NarrativeDiagnostics.TextIsMark,
        NarrativeDiagnostics.CellsBeyondHead,
    ];

    // Those of reading and checking; what is found about the folder is looked for each time.
    private static readonly Dictionary<string, DiagnosticDefinition> Definitions =
        DiagnosticCatalogue.All.Concat(OfProse).ToDictionary(definition => definition.Id, StringComparer.Ordinal);

    /// <summary>Whether a finding can be kept.</summary>
    public static bool CanKeep(Finding finding) =>
        Definitions.ContainsKey(finding.Definition.Id) && finding.Operands.All(operand => operand is null or string or int or long or decimal or LocalizedText);

    /// <summary>Writes findings.</summary>
    public static void Write(CacheWriter writer, IReadOnlyList<Finding> findings)
    {
        writer.Number(findings.Count);
        foreach (var finding in findings)
        {
            Write(writer, finding);
        }
    }

    /// <summary>Reads findings.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static IReadOnlyList<Finding> Read(CacheReader reader) => reader.Several(ReadFinding);

    private static void Write(CacheWriter writer, Finding finding)
    {
        writer.Text(finding.Definition.Id);
        writer.Text(finding.File);
        writer.Span(finding.Span);
        writer.Number(finding.Operands.Count);
        foreach (var operand in finding.Operands)
        {
            Write(writer, operand);
        }

        writer.Number((int)finding.Severity);
        foreach (var text in (string?[])[finding.Rule, finding.Cell, finding.Expected, finding.Actual, finding.Accepted])
        {
            writer.Text(text);
        }

        Write(writer, finding.Suggestion is { } suggestion ? [suggestion] : []);
        Write(writer, finding.Candidates);
        writer.Number(finding.TextFixes.Count);
        foreach (var fix in finding.TextFixes)
        {
            Write(writer, fix.Title);
            writer.Span(fix.Span);
            writer.Text(fix.Text);
        }
    }

    private static Finding ReadFinding(CacheReader reader)
    {
        var definition = Definitions.GetValueOrDefault(reader.Text()) ?? throw new InvalidDataException("there is no such kind of finding");
        var (file, span, operands) = (reader.Text(), reader.Span(), reader.Several(ReadOperand));
        if (operands.Length != definition.Operands.Count)
        {
            throw new InvalidDataException("the finding speaks of something else");
        }

        return new Finding(definition, file, span, operands!)
        {
            Severity = (Severity)reader.Number(),
            Rule = reader.TextOrNull(),
            Cell = reader.TextOrNull(),
            Expected = reader.TextOrNull(),
            Actual = reader.TextOrNull(),
            Accepted = reader.TextOrNull(),
            Suggestion = reader.Several(ReadSuggestion).FirstOrDefault(),
            Candidates = reader.Several(ReadSuggestion),
            TextFixes = reader.Several(each => new TextFix(ReadSentence(each), each.Span(), each.Text())),
        };
    }

    private static void Write(CacheWriter writer, object? operand)
    {
        switch (operand)
        {
            case string text:
                writer.Number(String);
                writer.Text(text);
                break;
            case LocalizedText text:
                writer.Number(Sentence);
                Write(writer, text);
                break;
            case decimal number:
                writer.Number(Number);
                writer.Number(number);
                break;
            case null:
                writer.Number(Nothing);
                break;
            default:
                writer.Number(Whole);
                writer.Number(Convert.ToInt64(operand, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }

    private static object? ReadOperand(CacheReader reader) => reader.Number() switch
    {
        Nothing => null,
        String => reader.Text(),
        Whole => reader.Number(),
        Number => reader.Decimal(),
        Sentence => ReadSentence(reader),
        _ => throw new InvalidDataException("there is no such operand"),
    };

    private static void Write(CacheWriter writer, LocalizedText text)
    {
        writer.Text(text.In(Language.English));
        writer.Text(text.In(Language.Chinese));
    }

    private static TranslatedText ReadSentence(CacheReader reader) => new(reader.Text(), reader.Text());

    private static void Write(CacheWriter writer, IReadOnlyList<Suggestion> suggestions)
    {
        writer.Number(suggestions.Count);
        foreach (var suggestion in suggestions)
        {
            writer.Number(suggestion.Changes.Count);
            foreach (var change in suggestion.Changes)
            {
                writer.Text(change.Cell);
                writer.Text(change.Label);
                writer.Text(change.From);
                writer.Text(change.To);
                writer.Span(change.Span);
            }

            Write(writer, suggestion.Because);
        }
    }

    private static Suggestion ReadSuggestion(CacheReader reader)
    {
        var changes = reader.Several(each => new SuggestedChange(each.Text(), each.Text(), each.TextOrNull(), each.Text(), each.Span()));
        return new Suggestion(new EquatableArray<SuggestedChange>(changes), ReadSentence(reader));
    }
}
