namespace ReportCompiler.Cli.Results.Differences;

/// <summary>Colours of what was removed and added, where they are wanted.</summary>
/// <param name="hasColours">Whether they are.</param>
internal sealed class Paint(bool hasColours)
{
    private const string Red = "31";
    private const string Green = "32";
    private const string Bold = "1";
    private const string Dim = "2";

    /// <summary>What stands on the new side.</summary>
    public string Added(string text) => In(Green, text);

    /// <summary>What stands on the old side.</summary>
    public string Removed(string text) => In(Red, text);

    /// <summary>A heading.</summary>
    public string Strong(string text) => In(Bold, text);

    /// <summary>What matters less.</summary>
    public string Faint(string text) => In(Dim, text);

    private string In(string code, string text) => hasColours && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
