using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>The real pages, some of them replaced.</summary>
internal sealed class OtherPages(params (string Name, string Text)[] replaced) : ITemplateSource
{
    public IReadOnlyList<string> Names { get; } =
        [.. Workshop.Pages.Names.Concat(replaced.Select(page => page.Name)).Distinct().Order(StringComparer.Ordinal)];

    public string Read(string name)
    {
        var other = Array.Find(replaced, page => page.Name == name);
        return other.Text ?? Workshop.Pages.Read(name);
    }
}
