using System.Globalization;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Workspace.FilledForms;

/// <summary>What a form to fill in says of itself: which form it is, whose report, of which year, and the rows that only this report has.</summary>
/// <param name="Family">The family of the form.</param>
/// <param name="Version">Its version.</param>
/// <param name="Agency">The id of the agency.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Components">The components that rows stand for.</param>
/// <param name="Lines">How many lines there are room for, by the place of the list in the form and of the component that owns it, -1 for none.</param>
internal sealed record FilledFormKey(
    string Family, int Version, string Agency, int Year, IReadOnlyList<Component> Components, IReadOnlyList<(int List, int Owner, int Count)> Lines)
{
    /// <summary>What stands before the number of the format.</summary>
    public const string Marker = "reportcompiler-form";

    /// <summary>The format that is written, and the last that can be read.</summary>
    public const int Format = 1;

    private const string FamilyKey = "template";
    private const string VersionKey = "version";
    private const string AgencyKey = "agency";
    private const string YearKey = "year";
    private const string ComponentKey = "component";
    private const string LinesKey = "lines";
    private const string NameKey = "name";
    private const int MostComponents = 1_000;
    private const int MostLines = 10_000;

    // Lines by components: each line may have cells for every one.
    private const int MostPlaces = 200_000;

    /// <summary>The paths of cells whose names could not be made of them, by their names.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>The format by its number, as a sheet says it first; null where a sheet says something else.</summary>
    /// <param name="lines">What stands in the sheet.</param>
    public static int? FormatOf(IReadOnlyList<IReadOnlyList<string>> lines) =>
        lines.Count > 0 && At(lines[0], 0) == Marker && int.TryParse(At(lines[0], 1), NumberStyles.None, CultureInfo.InvariantCulture, out var format)
            ? format : null;

    /// <summary>The key as a sheet has it; null where it is not whole.</summary>
    /// <param name="lines">What stands in the sheet.</param>
    public static FilledFormKey? Read(IReadOnlyList<IReadOnlyList<string>> lines)
    {
        var (family, agency) = (Find(lines, FamilyKey), Find(lines, AgencyKey));
        if (family is null || agency is null || NumberOf(Find(lines, VersionKey)) is not { } version || NumberOf(Find(lines, YearKey)) is not { } year)
        {
            return null;
        }

        var components = Of(lines, ComponentKey).Select(line => new Component(At(line, 1), At(line, 2))).ToList();
        var counts = Of(lines, LinesKey).Select(line => (List: NumberOf(At(line, 1)), Owner: NumberOf(At(line, 2)) ?? -1, Count: NumberOf(At(line, 3))))
            .Where(line => line is { List: >= 0, Count: > 0 and <= MostLines }).Select(line => (line.List!.Value, line.Owner, line.Count!.Value)).ToList();
        if (components.Count > MostComponents || components.Exists(component => component.Id.Length == 0)
            || components.DistinctBy(component => component.Id, StringComparer.Ordinal).Count() != components.Count)
        {
            return null;
        }

        var lineCount = counts.Sum(line => (long)line.Item3);
        if (lineCount > MostLines || lineCount * (components.Count + 1) > MostPlaces)
        {
            return null;
        }

        return new FilledFormKey(family, version, agency, year, components, counts)
        {
            Names = Of(lines, NameKey).DistinctBy(line => At(line, 1), StringComparer.OrdinalIgnoreCase)
                .ToDictionary(line => At(line, 1), line => At(line, 2), StringComparer.OrdinalIgnoreCase),
        };
    }

    /// <summary>The key as a sheet has it, line by line.</summary>
    public IEnumerable<IReadOnlyList<string>> ToLines() =>
    [
        [Marker, Write(Format)],
        [FamilyKey, Family],
        [VersionKey, Write(Version)],
        [AgencyKey, Agency],
        [YearKey, Write(Year)],
        .. Components.Select(component => (IReadOnlyList<string>)[ComponentKey, component.Id, component.Name]),
        .. Lines.Select(line => (IReadOnlyList<string>)[LinesKey, Write(line.List), line.Owner < 0 ? string.Empty : Write(line.Owner), Write(line.Count)]),
        .. Names.OrderBy(name => name.Key, StringComparer.Ordinal).Select(name => (IReadOnlyList<string>)[NameKey, name.Key, name.Value]),
    ];

    /// <summary>The form with the rows that there is room for.</summary>
    /// <param name="form">The form without a report.</param>
    public Form FormOf(Form form)
    {
        var shape = new ReportShape(new EquatableArray<Component>(Components));
        foreach (var (list, owner, count) in Lines)
        {
            shape.SetLines(list, owner, count);
        }

        return form.For(shape);
    }

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string At(IReadOnlyList<string> line, int place) => place < line.Count ? line[place] : string.Empty;

    private static IEnumerable<IReadOnlyList<string>> Of(IEnumerable<IReadOnlyList<string>> lines, string key) => lines.Where(line => At(line, 0) == key);

    private static string? Find(IEnumerable<IReadOnlyList<string>> lines, string key) =>
        Of(lines, key).Select(line => At(line, 1)).FirstOrDefault(value => value.Length > 0);

    private static int? NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
