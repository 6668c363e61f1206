using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>The site of the three real reports, built once for all tests that look at it.</summary>
internal static class RealReports
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Built = new(Build);

    public static IReadOnlyDictionary<string, string> Site => Built.Value;

    private static Dictionary<string, string> Build()
    {
        using var workshop = Workshop.RealReports();
        workshop.Build(Forms.Catalog);
        return workshop.Folder.Read("site").ToDictionary(file => file.Key, file => System.Text.Encoding.UTF8.GetString(file.Value));
    }
}
