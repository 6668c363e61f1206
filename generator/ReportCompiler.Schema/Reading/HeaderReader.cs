using System.Globalization;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>Collects the fields at the head of a data file, in whatever order they stand.</summary>
internal sealed class HeaderReader(string file, YamlCursor cursor, ICollection<Finding> findings)
{
    private static readonly LocalizedText YearShape = Words.Say("header-reader.year-shape", "a year of four digits", "四位数年份");
    private static readonly LocalizedText DateShape = Words.Say("header-reader.date-shape", "a date such as 2025-01-31", "日期，例如 2025-01-31");
    private static readonly LocalizedText AgencyShape = Words.Say(
        "header-reader.agency-shape",
        "an id of lower-case letters, digits and hyphens",
        "由小写字母、数字和连字符组成的代号");
    private static readonly LocalizedText NameShape = Words.Say("header-reader.name-shape", "the name of a template", "模板名称");

    private static readonly LocalizedText ContentShape = Words.Say(
        "header-reader.content-shape", $"'{HeadKeys.FiguresOnly}', or the key left out", $"“{HeadKeys.FiguresOnly}”，或不写该项");

    private static readonly LocalizedText BodiesShape = Words.Say(
        "header-reader.bodies-shape", "the ids of agencies, each once, with commas between", "各不相同的单位代号，用逗号分隔");

    private readonly Field?[] _fields = new Field?[HeadKeys.Fields.Count];

    /// <summary>Whether template, agency and year have been met, so that the form is known.</summary>
    public bool IsComplete => _fields[0] is not null && _fields[1] is not null && _fields[2] is not null;

    /// <summary>Where components are declared; unknown where they are not.</summary>
    public SourceSpan ComponentsSpan { get; private set; }

    /// <summary>What is said of components; null where nothing is.</summary>
    public YamlNode? Components { get; private set; }

    /// <summary>What is wrong with the mapping of components itself: a key that stands twice.</summary>
    public List<Finding> ComponentFindings { get; } = [];

    /// <summary>Takes the value of a key if it is one of the head.</summary>
    /// <param name="key">The key.</param>
    /// <param name="span">Where it stands.</param>
    public bool TryTake(string key, SourceSpan span)
    {
        if (key == HeadKeys.Components)
        {
            ComponentsSpan = span;
            Components = YamlTree.Take(file, cursor, ComponentFindings);
            return true;
        }

        for (var index = 0; index < _fields.Length; index++)
        {
            if (key == HeadKeys.Fields[index])
            {
                _fields[index] = new Field(cursor.Token == YamlToken.Scalar ? cursor.Value.Trim() : null, cursor.Span, cursor.Alias);
                cursor.Skip();
                return true;
            }
        }

        return false;
    }

    /// <summary>The head, once it is complete; null, with findings, where a field is missing or cannot be read.</summary>
    public ReportHeader? Build()
    {
        var missing = Enumerable.Range(0, 3).Where(index => _fields[index] is null).ToList();
        foreach (var index in missing)
        {
            findings.Add(new Finding(ShapeDiagnostics.MissingHeader, file, SourceSpan.FileStart, HeadKeys.Fields[index]));
        }

        if (missing.Count > 0)
        {
            return null;
        }

        var isValid = Demand(0, text => text.Length > 0, NameShape)
            & Demand(1, IsAgencyId, AgencyShape)
            & Demand(2, IsYear, YearShape);
        return isValid ? Assume(Family!, Agency!, Year!) : null;
    }

    /// <summary>The name of the template; null where it is missing or cannot be read.</summary>
    public string? Family => Readable(0, text => text.Length > 0);

    /// <summary>The agency; null where it is missing or cannot be read.</summary>
    public string? Agency => Readable(1, IsAgencyId);

    /// <summary>The year; null where it is missing or cannot be read.</summary>
    public string? Year => Readable(2, IsYear);

    /// <summary>The head with other words in the places of those that are missing or cannot be read, so that the rest of the file can be checked.</summary>
    /// <param name="family">The name of a template.</param>
    /// <param name="agency">The id of an agency.</param>
    /// <param name="year">A year of four digits.</param>
    public ReportHeader Assume(string family, string agency, string year) => new(
        file,
        family,
        agency,
        int.Parse(year, CultureInfo.InvariantCulture),
        Published: null,
        SpanOf(0),
        SpanOf(1),
        SpanOf(2));

    /// <summary>The day of publication, wherever in the file it stands; null where it is left out or, with a finding, cannot be read.</summary>
    public string? ReadPublished() => Demand(3, IsDate, DateShape) ? _fields[3]?.Text : null;

    /// <summary>Where the file declares that the report has figures only; unknown where it does not or, with a finding, says something else.</summary>
    public SourceSpan ReadFiguresOnly() => Demand(4, IsFiguresOnly, ContentShape) && _fields[4] is { } field ? field.Span : default;

    /// <summary>The bodies whose figures a collected report lacks; none where the file names none or, with a finding, says something else.</summary>
    public IReadOnlyList<string> ReadCollectedWithout() => Demand(5, AreBodies, BodiesShape) && _fields[5]?.Text is { } text ? BodiesIn(text) : [];

    /// <summary>Whether a text can be the id of an agency: it becomes the name of a folder.</summary>
    public static bool IsAgencyId(string text) =>
        text.Length is > 0 and <= 64
        && text[0] != '-'
        && text.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>Whether a text is a year of four digits.</summary>
    public static bool IsYear(string text) => text.Length == 4 && text[0] is '1' or '2' && text.All(character => character is >= '0' and <= '9');

    private static bool IsFiguresOnly(string text) =>
        text == HeadKeys.FiguresOnly.In(Language.English) || text == HeadKeys.FiguresOnly.In(Language.Chinese);

    private static string[] BodiesIn(string text) => [.. text.Split(',').Select(id => id.Trim())];

    private static bool AreBodies(string text) =>
        BodiesIn(text) is var ids && ids.All(IsAgencyId) && ids.Distinct(StringComparer.Ordinal).Count() == ids.Length;

    private static bool IsDate(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private bool Demand(int index, Func<string, bool> isValid, LocalizedText shape)
    {
        if (_fields[index] is not { } field || (field.Alias is null && field.Text is not null && isValid(field.Text)))
        {
            return true;
        }

        // An alias is reported as it is met, unless the file was only looked through for its head.
        if (field.Alias is null || !findings.Any(finding => finding.Definition == ShapeDiagnostics.AliasNotAllowed && finding.Span == field.Span))
        {
            findings.Add(Describe(field, HeadKeys.Fields[index], shape));
        }

        return false;
    }

    private Finding Describe(Field field, string key, LocalizedText shape)
    {
        if (field.Alias is not null)
        {
            return new Finding(ShapeDiagnostics.AliasNotAllowed, file, field.Span, field.Alias);
        }

        return field.Text is null
            ? new Finding(ShapeDiagnostics.WrongShape, file, field.Span, key, shape)
            : new Finding(ShapeDiagnostics.InvalidHeader, file, field.Span, key, field.Text, shape) { Actual = field.Text };
    }

    private SourceSpan SpanOf(int index) => _fields[index]?.Span ?? SourceSpan.FileStart;

    private string? Readable(int index, Func<string, bool> isValid) =>
        _fields[index] is { Alias: null, Text: { } text } && isValid(text) ? text : null;

    /// <summary>A field as it stands in the file.</summary>
    /// <param name="Text">Its text; null where it is none.</param>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Alias">The name of the alias that stands there instead, if one does.</param>
    private sealed record Field(string? Text, SourceSpan Span, string? Alias);
}
