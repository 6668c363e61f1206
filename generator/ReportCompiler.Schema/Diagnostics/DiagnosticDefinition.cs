using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>One kind of finding: its stable id and its wording. Ids are never reused.</summary>
public sealed class DiagnosticDefinition
{
    /// <summary>Declares a kind of finding.</summary>
    /// <param name="id">
    /// RC1xxx for templates, RC2xxx for the shape and values of data, RC3xxx for consistency, RC4xxx for page templates, RC6xxx for exchange formats.
    /// </param>
    /// <param name="severity">The weight of a finding of this kind where no rule says otherwise.</param>
    /// <param name="operands">What the wording speaks of, by name, in the order in which findings give it.</param>
    /// <param name="title">What kind of mistake this is, in a few words.</param>
    /// <param name="message">What is wrong: a clause with the operands in braces, <c>{cell}: '{value}' is not a number</c>.</param>
    /// <param name="remedy">What mends it: a sentence, in the same operands.</param>
    /// <exception cref="FormatException">The wording has a brace that belongs to no operand.</exception>
    public DiagnosticDefinition(
        string id,
        Severity severity,
        IReadOnlyList<string> operands,
        (string English, string Chinese) title,
        (string English, string Chinese) message,
        (string English, string Chinese) remedy)
    {
        Id = id;
        Severity = severity;
        Operands = operands;
        Title = new MessagePattern(id + ".title", title.English, title.Chinese).With();
        Message = new MessagePattern(id + ".message", message.English, message.Chinese);
        Remedy = new MessagePattern(id + ".remedy", remedy.English, remedy.Chinese);
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The weight of a finding of this kind where no rule says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>The names of what the wording speaks of, in the order in which findings give it.</summary>
    public IReadOnlyList<string> Operands { get; }

    /// <summary>What kind of mistake this is, in a few words.</summary>
    public LocalizedText Title { get; }

    /// <summary>What is wrong.</summary>
    public MessagePattern Message { get; }

    /// <summary>What mends it.</summary>
    public MessagePattern Remedy { get; }

    /// <summary>
    /// Whether findings of this kind may be told to weigh less, or nothing: not where a file, or a page of it, could then not be made.
    /// </summary>
    public bool MayWeighLess { get; init; } = true;

    /// <summary>The address of the page that explains findings of this kind; null where the project has no address.</summary>
    public string? HelpLink => HelpLinkAt(ProjectAddress.Value);

    /// <summary>The address of the page that explains findings of this kind, in a repository.</summary>
    /// <param name="address">The address of the repository; null or empty where it has none.</param>
    public string? HelpLinkAt(string? address) =>
        string.IsNullOrEmpty(address) ? null : $"{address!.TrimEnd('/')}/blob/HEAD/docs/diagnostics/{Id}.md";
}
