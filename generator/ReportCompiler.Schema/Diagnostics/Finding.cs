using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>One thing found wrong, or worth knowing, at one place in one file.</summary>
public sealed class Finding
{
    private readonly (string Name, object? Value)[] _operands;

    /// <summary>Creates a finding.</summary>
    /// <param name="definition">Its kind.</param>
    /// <param name="file">The file as it was named to the reader, with forward slashes.</param>
    /// <param name="span">The place in that file.</param>
    /// <param name="operands">What the wording speaks of: strings, numbers or <see cref="LocalizedText"/>, in the order that the kind declares.</param>
    /// <exception cref="ArgumentException">There are more or fewer operands than the kind declares.</exception>
    public Finding(DiagnosticDefinition definition, string file, SourceSpan span, params object[] operands)
    {
        Definition = definition;
        File = file;
        Span = span.IsKnown ? span : SourceSpan.FileStart;
        Severity = definition.Severity;
        _operands = Name(definition, operands);
    }

    private Finding(Finding other)
    {
        Definition = other.Definition;
        File = other.File;
        Span = other.Span;
        Severity = other.Severity;
        Rule = other.Rule;
        Cell = other.Cell;
        Expected = other.Expected;
        Actual = other.Actual;
        Accepted = other.Accepted;
        Suggestion = other.Suggestion;
        Candidates = other.Candidates;
        TextFixes = other.TextFixes;
        _operands = other._operands;
    }

    /// <summary>The kind of the finding.</summary>
    public DiagnosticDefinition Definition { get; }

    /// <summary>The file, with forward slashes.</summary>
    public string File { get; }

    /// <summary>The place in the file.</summary>
    public SourceSpan Span { get; }

    /// <summary>The weight: the kind's, unless the rule that was broken says otherwise.</summary>
    public Severity Severity { get; init; }

    /// <summary>What the wording speaks of, each on one line: strings, numbers or <see cref="LocalizedText"/>, in the order that the kind declares.</summary>
    public IReadOnlyList<object?> Operands => Array.ConvertAll(_operands, operand => operand.Value);

    /// <summary>The id of the rule that was broken, if a rule was.</summary>
    public string? Rule { get; init; }

    /// <summary>The path of the cell that the finding is about, if it is about one.</summary>
    public string? Cell { get; init; }

    /// <summary>What should stand there, if that is known.</summary>
    public string? Expected { get; init; }

    /// <summary>What stands there.</summary>
    public string? Actual { get; init; }

    /// <summary>Why the finding stands, where the data file accepts it; it then weighs no more than a note.</summary>
    public string? Accepted { get; init; }

    /// <summary>The change that would mend it, where the rules point at one.</summary>
    public Suggestion? Suggestion { get; init; }

    /// <summary>Where the rules leave a few changes, each of which would mend it: those, the likelier first.</summary>
    public IReadOnlyList<Suggestion> Candidates { get; init; } = [];

    /// <summary>Changes of the text that an editor offers for somebody to choose from.</summary>
    public IReadOnlyList<TextFix> TextFixes { get; init; } = [];

    /// <summary>The same finding with a change that would mend it.</summary>
    public Finding With(Suggestion suggestion) => new(this) { Suggestion = suggestion };

    /// <summary>The same finding with a change that may be the one that would mend it.</summary>
    public Finding WithCandidate(Suggestion candidate) => new(this) { Candidates = [.. Candidates, candidate] };

    /// <summary>The same finding with another weight.</summary>
    public Finding Weigh(Severity severity) => new(this) { Severity = severity };

    /// <summary>The same finding as one that stands: nothing about it is to be mended any more.</summary>
    /// <param name="reason">Why it stands.</param>
    public Finding Accept(string reason) => new(this)
    {
        Severity = Severity.Note,
        Accepted = reason,
        Suggestion = null,
        Candidates = [],
        TextFixes = [],
    };

    /// <summary>The sentence that says what is wrong, and what is probably right.</summary>
    public string Message(Language language) => Message().In(language);

    /// <summary>The sentence that says what mends it.</summary>
    public string Remedy(Language language) => Remedy().In(language);

    /// <summary>The sentence that says what is wrong, for a text that is worded later.</summary>
    public LocalizedText Message()
    {
        var message = Definition.Message.With(_operands);
        return Accepted is not null ? FindingWords.Accepted(message, Accepted)
            : Suggestion is not null ? FindingWords.Probably(message, Suggestion.Describe(Cell))
            : message;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{File}{Span}: {Definition.Id}: {Message(Language.English)}";

    private static (string Name, object? Value)[] Name(DiagnosticDefinition definition, object[] operands)
    {
        if (operands.Length != definition.Operands.Count)
        {
            throw new ArgumentException(
                $"{definition.Id} speaks of {definition.Operands.Count} operands ({string.Join(", ", definition.Operands)}), but {operands.Length} are given.",
                nameof(operands));
        }

        return [.. operands.Select((operand, index) => (definition.Operands[index], OnOneLine(operand)))];
    }

    private static object OnOneLine(object operand) => operand switch
    {
        LocalizedText text => new OneLineText(text),
        string text => OneLine.Of(text),
        _ => operand,
    };

    private LocalizedText Remedy()
    {
        var remedy = Definition.Remedy.With(_operands);
        var changes = Candidates.Select(candidate => candidate.Describe(null)).ToList();
        return changes.Count switch
        {
            0 => remedy,
            1 => FindingWords.OneWay(remedy, changes[0]),
            _ => FindingWords.AnyWay(remedy, Punctuation.Semicolons(changes)),
        };
    }
}
