using System.IO.Compression;
using System.Text.RegularExpressions;
using ReportCompiler.FoiaGovernment;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Cli.Tests;

/// <summary>The sample that makes a site of the reports of a whole government, on documents of our own.</summary>
public sealed partial class FoiaGovernmentTests : IDisposable
{
    private const string Board2023 = "reports/us-access-board/2023.yaml";
    private const string Department2023 = "tests/fixtures/us-foia/fictitious-department/2023.yaml";

    private const string Received = "<foia:ProcessingStatisticsReceivedQuantity>";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void DocumentsBecomeASiteAndATable()
    {
        Archive("2023.zip", Filing.Export(Filing.Load(Board2023)), Filing.Export(Filing.Load(Department2023)));
        Archive("2024.zip", Filing.Edited(Filing.Department, Received, Received + "9"));

        var (code, lines) = Make("2023.zip", "2024.zip");

        Assert.Equal(1, code);
        Assert.Matches("^2023 +2 +2 +0 +0 +2 +0 +0$", lines[1]);
        Assert.Matches("^2024 +1 +1 +0 +0 +1 +[1-9][0-9]* +1$", lines[2]);
        Assert.Contains(lines, line => WrongBalance().IsMatch(line));
        Assert.Matches("^3 documents: 3 whole, 0 in part, 0 refused; [0-9]+ errors in 1 of them; 3 published: .*index.html$", lines[^1]);
    }

    [Fact]
    public void GovernmentAddsUpItsAgencies()
    {
        Archive("2023.zip", Filing.Export(Filing.Load(Board2023)), Filing.Export(Filing.Load(Department2023)));

        Assert.Equal(0, Make("2023.zip").Code);

        var page = Page("us-government/index.html");
        var received = ReceivedIn(Board2023) + ReceivedIn(Department2023);
        Assert.Contains("<th scope=\"row\">Reports added up<td>2", page, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"<th scope=\"row\">Requests received<td>{received}"), page, StringComparison.Ordinal);
        Assert.DoesNotContain("Median", page, StringComparison.Ordinal);

        var year = Page("years/2023/index.html");
        Assert.Contains("The ten oldest pending requests", year, StringComparison.Ordinal);
        Assert.DoesNotContain("that have grown most", year, StringComparison.Ordinal);
        Assert.Contains("<dd>2 / 2", year, StringComparison.Ordinal);
        Assert.DoesNotContain("filed late<dd>", year, StringComparison.Ordinal);
        Assert.Contains("href=\"us-government/index.html\"", Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhereNothingCanBeReadNoSiteIsMade()
    {
        _folder.Write("filed.xml", "<a/>");

        var (code, lines) = Make("filed.xml");

        Assert.Equal((2, "Nothing was imported."), (code, lines[^1]));
        Assert.False(Directory.Exists(_folder.At("made/site")));
    }

    public void Dispose() => _folder.Dispose();

    private static decimal ReceivedIn(string path)
    {
        var report = Filing.Load(path);
        return report[report.Form.IndexOf("requests.overall.received")].Value;
    }

    private (int Code, string[] Lines) Make(params string[] documents)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = new GovernmentSite(_folder.At("made"), output, error).Make([.. documents.Select(_folder.At)]);
        return (code, output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    private string Page(string path) => File.ReadAllText(_folder.At("made/site/" + path));

    private void Archive(string name, params string[] documents)
    {
        using var archive = new ZipArchive(File.Create(_folder.At(name)), ZipArchiveMode.Create);
        for (var index = 0; index < documents.Length; index++)
        {
            using var entry = new StreamWriter(archive.CreateEntry(FormattableString.Invariant($"{index}.xml")).Open());
            entry.Write(documents[index]);
        }
    }

    [GeneratedRegex("^RC300[12] requests.* - +[1-9][0-9]* in 1$")]
    private static partial Regex WrongBalance();
}
