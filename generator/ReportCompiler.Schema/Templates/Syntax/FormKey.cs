using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>A key of a form: what it is called, and what the reference says of it.</summary>
/// <param name="Name">How it is written.</param>
/// <param name="Meaning">What it says of the form, in words that follow its name.</param>
public sealed record FormKey(string Name, LocalizedText Meaning)
{
    /// <summary>The words that may stand behind it, where there are only these; empty where it takes others.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>Which names of the form may stand behind it.</summary>
    public NamesOf Names { get; init; }

    /// <summary>Whose keys stand below it, in a mapping or in each item of a list; null where none do.</summary>
    public FormLevel? Opens { get; init; }
}
