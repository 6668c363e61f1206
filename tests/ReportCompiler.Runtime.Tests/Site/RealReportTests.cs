using ReportCompiler.Runtime.Tests.Support;

namespace ReportCompiler.Runtime.Tests.Site;

public class RealReportTests
{
    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string> { { "index.html", "html" } };
        foreach (var folder in RealReports.Folders)
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
