namespace ReportCompiler.Workspace.Files;

/// <summary>
/// Where page templates and the files that belong to them come from. Their names are paths with forward slashes:
/// <c>site/report.html.scriban</c>.
/// </summary>
public interface ITemplateSource
{
    /// <summary>Every name, in ordinal order.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The text of a file.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    string Read(string name);
}
