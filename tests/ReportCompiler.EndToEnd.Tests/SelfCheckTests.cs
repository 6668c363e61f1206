using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests;

/// <summary>A form of ticks and words, from a new file to the page, the document and the workbook.</summary>
public sealed partial class SelfCheckTests : IDisposable
{
    private const string Page = "site/riverside/2024/";

    private readonly Reportc _reportc = new();

    public SelfCheckTests() => _reportc.Folder.Copy(Path.Combine(RepositoryTree.Root, "tests", "fixtures", "self-check"), ".", "*.yaml");

    public void Dispose() => _reportc.Dispose();

    [Fact]
    public Task PageShowsTheFormWithItsBoxes()
    {
        Build("html");
        var tables = Tables().Matches(Read("index.html")).Select(table => table.Value);

        return Verify(string.Join("\n", tables), "html");
    }

    [Fact]
    public Task MarkdownHasALineForEachRow()
    {
        Build("html,md");

        return Verify(Read("report.md"), "md");
    }

    [Fact]
    public void DataAreTheWordsOfTheTemplate()
    {
        Build("html,json,csv");
        using var data = JsonDocument.Parse(Read("report.json"));
        var cells = data.RootElement.GetProperty("cells");

        Assert.Equal("""["loan","online",{"other":"电话查询"}]""", Value("check.services.answer"));
        Assert.Equal("\"good\"", Value("check.state.answer"));
        Assert.Equal("false", Value("check.filed.answer"));
        Assert.Equal("""["李四","王五"]""", Value("office.staff.entry"));
        Assert.Equal("\"010020\"", Value("office.postcode.entry"));
        Assert.Equal("123456789012345", Value("stock.bytes.amount"));
        Assert.Contains("loan; online; other: 电话查询", Read("report.csv"), StringComparison.Ordinal);

        string Value(string path) => cells.GetProperty(path).GetProperty("value").GetRawText();
    }

    [Fact]
    public void DocumentAndWorkbookShowTheFormWithItsBoxes()
    {
        Build("html,docx,xlsx");
        string[] shown = ["☑是 □否", "☑有 □无", "□", "☑良好 □一般 □较差", "☑外借 □阅览 ☑网上查阅 ☑其他：电话查询", "李四、王五", "010020", "00110000MA00000007"];

        var document = Runs().Matches(Part("report.docx", "word/document.xml")).Select(run => run.Groups[1].Value).ToList();
        var workbook = Zip("report.xlsx").SelectMany(part => Strings().Matches(part)).Select(text => text.Groups[1].Value).ToList();

        Assert.All(shown, text => Assert.Contains(text, document));
        Assert.All(shown, text => Assert.Contains(text, workbook));
        Assert.Contains("123456789012345", document);
        Assert.Contains(Zip("report.xlsx"), part => part.Contains("<x:v>123456789012345</x:v>", StringComparison.Ordinal));
    }

    [Fact]
    public Task NewFileSaysWhatCanBeWritten()
    {
        Assert.Equal(0, _reportc.Run("new", "riverside", "2025").Code);

        return Verify(File.ReadAllText(_reportc.Folder.At("reports/riverside/2025.yaml")), "yaml");
    }

    [Fact]
    public void FileIsInOrderAsItIs() => Assert.Equal(0, _reportc.Run("fmt", "--check", "reports").Code);

    [Fact]
    public void ListOverLinesBecomesOneLineAndMeansTheSame()
    {
        const string File2024 = "reports/riverside/2024.yaml";
        var written = File.ReadAllText(_reportc.Folder.At(File2024));
        _reportc.Folder.Write(
            File2024,
            written.Replace("[loan, 网上查阅, other: 电话查询]", "\n    - loan\n    - 网上查阅\n    - other: 电话查询", StringComparison.Ordinal)
                .Replace("[李四, 王五]", "{entry: [ 李四 , 王五 ]}", StringComparison.Ordinal));

        Assert.Equal(0, _reportc.Run("fmt", "reports").Code);
        Assert.Equal(written, File.ReadAllText(_reportc.Folder.At(File2024)));
    }

    private void Build(string formats)
    {
        var (code, output, error) = _reportc.Run("build", "--formats", formats);
        Assert.True(code == 0, output + error);
    }

    private string Read(string file) => File.ReadAllText(_reportc.Folder.At(Page + file));

    private string Part(string file, string part)
    {
        using var archive = ZipFile.OpenRead(_reportc.Folder.At(Page + file));
        using var reader = new StreamReader(archive.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    private List<string> Zip(string file)
    {
        using var archive = ZipFile.OpenRead(_reportc.Folder.At(Page + file));
        return [.. archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        })];
    }

    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Tables();

    [GeneratedRegex("<w:t(?: [^>]*)?>([^<]*)</w:t>")]
    private static partial Regex Runs();

    [GeneratedRegex("<(?:x:)?t(?: [^>]*)?>([^<]*)</(?:x:)?t>")]
    private static partial Regex Strings();
}
