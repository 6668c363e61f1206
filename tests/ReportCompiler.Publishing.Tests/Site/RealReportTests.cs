using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

public class RealReportTests
{
    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string> { { "index.html", "html" } };
        foreach (var folder in Workshop.RealFolders)
        {
            files.Add($"{folder}/index.html", "html");
            files.Add($"{folder}/report.md", "md");
            files.Add($"{folder}/report.json", "json");
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task PublishedFileIsAsAccepted(string path, string extension) =>
        await Verify(RealReports.Site[path], extension).UseTextForParameters(path);
}
