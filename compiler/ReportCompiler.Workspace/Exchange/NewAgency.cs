using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>An agency that a document speaks of and the register lacks.</summary>
/// <param name="Id">The id that it would have.</param>
/// <param name="Name">Its name.</param>
/// <param name="Abbreviation">Its abbreviation; empty where the document says none.</param>
/// <param name="Level">Its level of government, as the register writes it.</param>
/// <param name="Components">The abbreviations of its components, as they were found.</param>
public sealed record NewAgency(string Id, string Name, string Abbreviation, string Level, IReadOnlyList<string> Components)
{
    /// <summary>The same without its components.</summary>
    public NewAgency WithoutComponents => this with { Components = [] };

    /// <summary>Its entry in the register, without indentation.</summary>
    public string Entry => $"- {{id: {Id}, name: {Text(Name)}, level: {Level}"
        + (Abbreviation.Length == 0 ? string.Empty : ", abbreviation: " + Text(Abbreviation)) + "}"
        + (Components.Count == 0 ? string.Empty : "  # " + string.Join(", ", Components));

    private static string Text(string text) => YamlText.Of(text, isInBrackets: true);
}
