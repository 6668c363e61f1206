using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>One kind of finding: its stable id and its wording. Ids are never reused.</summary>
/// <param name="Id">RC1xxx for templates, RC2xxx for the shape and values of data, RC3xxx for consistency, RC4xxx for page templates, RC6xxx for exchange formats.</param>
/// <param name="Severity">The weight of a finding of this kind where no rule says otherwise.</param>
/// <param name="Title">What kind of mistake this is, in a few words.</param>
/// <param name="Message">The message as a composite format; its operands are documented beside each definition.</param>
/// <param name="Remedy">What mends it: a sentence, in the same operands.</param>
public sealed record DiagnosticDefinition(string Id, Severity Severity, LocalizedText Title, LocalizedText Message, LocalizedText Remedy)
{
    /// <summary>
    /// Whether findings of this kind may be told to weigh less, or nothing: not where a file, or a page of it, could then not be made.
    /// </summary>
    public bool MayWeighLess { get; init; } = true;

    /// <summary>The page that explains this diagnostic, from the root of the repository.</summary>
    public string HelpPage => $"docs/diagnostics/{Id}.md";
}
