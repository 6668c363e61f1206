using System.Globalization;
using System.Text.Json;

namespace ReportCompiler.FoiaGovernment;

/// <summary>What came of the documents: by year, and by rule that they break.</summary>
internal sealed class FilingResults
{
    private const int Unknown = 0;
    private const int RuleWidth = 64;
    private const int YearWidth = 14;

    private readonly string _site;
    private readonly List<(int Year, string State, string? Agency)> _documents;
    private readonly List<(string Id, string Rule, int Year, string File)> _errors;

    /// <summary>Gathers them.</summary>
    /// <param name="imported">What <c>reportc import --format json</c> wrote.</param>
    /// <param name="findings">What <c>reportc check --format json</c> wrote.</param>
    /// <param name="site">The folder of the site.</param>
    public FilingResults(JsonDocument imported, JsonDocument findings, string site)
    {
        _site = site;
        _documents = [.. imported.RootElement.GetProperty("files").EnumerateArray().Select(file => (
            file.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32() : Unknown,
            Text(file, "state")!,
            Text(file, "agency")))];
        _errors = [.. findings.RootElement.GetProperty("findings").EnumerateArray()
            .Where(finding => Text(finding, "severity") == "error")
            .Select(finding => (Text(finding, "id")!, Text(finding, "rule") ?? string.Empty, YearOf(Text(finding, "file")!), Text(finding, "file")!))];
    }

    /// <summary>The ids of the errors, in order.</summary>
    public IEnumerable<string> ErrorIds => _errors.Select(found => found.Id).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Whether all documents were imported whole, and none breaks a rule.</summary>
    public bool IsClean => _errors.Count == 0 && _documents.TrueForAll(document => document.State == "imported");

    private List<int> Years => [.. _documents.Select(document => document.Year).Distinct().Order()];

    /// <summary>Writes the tables and the closing line.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("year       documents  whole  in part  refused  published  errors  in documents");
        foreach (var year in Years)
        {
            var errors = ErrorsOf(year);
            output.WriteLine(
                NameOf(year).PadRight(10) + Column(Count(year), 10) + Column(Count(year, "imported"), 7) + Column(Count(year, "partly"), 9)
                + Column(Count(year, "refused"), 9) + Column(Published(year), 11) + Column(errors.Count, 8) + Column(FilesOf(errors), 14));
        }

        WriteRules(output);
        output.WriteLine();
        output.WriteLine(
            Line($"{_documents.Count} documents: {Count("imported")} whole, {Count("partly")} in part, {Count("refused")} refused; ")
            + Line($"{_errors.Count} errors in {FilesOf(_errors)} of them; {Years.Sum(Published)} published: {Path.Combine(_site, "index.html")}"));
    }

    // Most documents first.
    private void WriteRules(TextWriter output)
    {
        var rules = _errors.GroupBy(found => (found.Id + " " + found.Rule).TrimEnd()).ToList();
        if (rules.Count == 0)
        {
            return;
        }

        output.WriteLine();
        const string heading = "errors by rule, and in how many documents";
        output.WriteLine(heading.PadRight(RuleWidth) + string.Concat(Years.Select(year => NameOf(year).PadLeft(YearWidth))));
        foreach (var rule in rules.OrderByDescending(rule => FilesOf(rule)).ThenBy(rule => rule.Key, StringComparer.Ordinal))
        {
            output.WriteLine(rule.Key.PadRight(RuleWidth) + string.Concat(Years.Select(year => Cell([.. rule.Where(found => found.Year == year)]))));
        }
    }

    private static string Cell(List<(string Id, string Rule, int Year, string File)> found) =>
        (found.Count == 0 ? "-" : Line($"{found.Count} in {FilesOf(found)}")).PadLeft(YearWidth);

    private static string NameOf(int year) => year == Unknown ? "unknown" : year.ToString(CultureInfo.InvariantCulture);

    private int Count(int year) => _documents.Count(document => document.Year == year);

    private int Count(string state) => _documents.Count(document => document.State == state);

    private int Count(int year, string state) => _documents.Count(document => document.Year == year && document.State == state);

    private int Published(int year) => _documents.Where(document => document.Year == year && document.Agency is not null)
        .Select(document => Path.Combine(_site, document.Agency!, NameOf(year), "index.html"))
        .Distinct()
        .Count(File.Exists);

    private List<(string Id, string Rule, int Year, string File)> ErrorsOf(int year) => [.. _errors.Where(found => found.Year == year)];

    private static int FilesOf(IEnumerable<(string Id, string Rule, int Year, string File)> found) => found.Select(error => error.File).Distinct().Count();

    // A data file is called by its year.
    private static int YearOf(string file) =>
        int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : Unknown;

    private static string Column(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width);

    private static string? Text(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static string Line(FormattableString line) => FormattableString.Invariant(line);
}
