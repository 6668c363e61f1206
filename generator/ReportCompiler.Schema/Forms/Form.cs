using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>One version of a statutory form: everything about it that does not depend on a report.</summary>
/// <param name="Family">The kind of report: <c>library-stock</c>.</param>
/// <param name="Version">The version of the form.</param>
/// <param name="Years">The report years that it applies to.</param>
/// <param name="Language">The language of the form, as a BCP 47 tag (RFC 5646).</param>
/// <param name="Title">The title of a report; <c>{agency.name}</c> and <c>{year}</c> stand for the report's own.</param>
/// <param name="Basis">The document that the form was issued by.</param>
/// <param name="Types">The cell types.</param>
/// <param name="Sections">The sections, in order.</param>
/// <param name="Rules">The consistency rules, in order.</param>
/// <param name="Claims">The figures that prose may state and that must agree with the tables.</param>
/// <param name="TwinThreshold">From which likeness to another report's on, 0 to 1, the prose of a section is reported; 0 for never.</param>
public sealed record Form(
    string Family,
    int Version,
    YearRange Years,
    string Language,
    string Title,
    string Basis,
    EquatableArray<CellType> Types,
    EquatableArray<FormSection> Sections,
    EquatableArray<FormRule> Rules,
    EquatableArray<FormClaim> Claims,
    decimal TwinThreshold)
{
    private readonly Form? _origin;
    private FormIndex? _index;
    private HashSet<int>? _calendar;

    /// <summary>The days that are not worked, as numbers of days; see <see cref="DayNumber"/>.</summary>
    public EquatableArray<int> Holidays { get; init; }

    /// <summary>The words that statements of figures are made of; null where the form declares none.</summary>
    public ClaimWords? ClaimWords { get; init; }

    /// <summary>The cells that repeat those of the year before.</summary>
    public EquatableArray<FormCarry> Carries { get; init; }

    /// <summary>How the form lies in the row of cells of a report.</summary>
    public FormExtent Extent { get; init; } = FormExtent.Fixed;

    /// <summary>What the guidance of regions adds to the form, outermost region first; nothing in the form as it is declared.</summary>
    public EquatableArray<FormAddition> Additions { get; init; }

    /// <summary>By when a report is due where the guidance of a region says so; null where that of the form holds.</summary>
    public FormDue? Due { get; init; }

    /// <summary>The totals that count cells which a region added.</summary>
    public EquatableArray<CountedCells> Counts { get; init; }

    /// <summary>The components that rows stand for: those of a report, or one by the name of <see cref="FormExtent.AnyComponent"/>.</summary>
    public EquatableArray<Component> Components { get; init; }

    /// <summary>Where components and lines lie; null where all reports have the same cells.</summary>
    public FormLines? Lines { get; init; }

    /// <summary>The form without a report; itself where it is that.</summary>
    public Form Origin
    {
        get => _origin ?? this;
        init => _origin = value;
    }

    /// <summary>
    /// Every cell, in the order of the report's row of cells. Where a row has no cell in a column, a cell without a path
    /// holds its place.
    /// </summary>
    public IReadOnlyList<FormCell> Cells => Index.Cells;

    /// <summary>The cells that the report has, in the order of the form.</summary>
    public IEnumerable<FormCell> PresentCells => Extent.IsFixed ? AbsentCells.Count == 0 ? Cells : Cells.Where(cell => cell.Path.Length > 0) :
        from section in Sections
        from block in section.Table?.Blocks ?? default
        from cell in block.Cells
        where !Cells[cell].Row.IsAbsent
        select Cells[cell];

    /// <summary>The indexes of the places that hold no cell: those of rows that the report does without, and of columns that a row has none in.</summary>
    public IReadOnlyList<int> AbsentCells => Index.Absent;

    /// <summary>How many places for prose there are.</summary>
    public int NarrativeCount => Sections.Count(section => section.Narrative is not null);

    /// <summary>The family and version in one word: <c>library-stock 2026</c>.</summary>
    public string DisplayName => FormattableString.Invariant($"{Family} {Version}");

    /// <summary>Whether the form is in Chinese.</summary>
    public bool IsChinese => Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>The language of what the program itself says among the form's own words: the form's where the program speaks it, else English.</summary>
    public Language WordLanguage => Schema.Text.Language.Find(Language) ?? Schema.Text.Language.English;

    /// <summary>The holidays as a set.</summary>
    internal ISet<int> Calendar => _calendar ??= [.. Holidays];

    private FormIndex Index => _index is { } index && ReferenceEquals(index.Form, this) ? index : _index = new FormIndex(this);

    /// <summary>The form without a report, in which one component and one line of each list stand for all.</summary>
    public Form WithPrototype() => Extent.IsFixed ? this : this with
    {
        Components = new(new Component(FormExtent.AnyComponent, string.Empty)),
        Lines = new FormLines(Extent, components: 1, (_, _) => 1),
    };

    /// <summary>The form of a report; itself where all reports have the same cells.</summary>
    /// <param name="shape">What only the report can say.</param>
    public Form For(ReportShape shape) => FormExpander.Expand(this, shape);

    /// <summary>The list that a place of the form without a report belongs to; -1 for none.</summary>
    /// <param name="cell">The index of the place.</param>
    public int ListOf(int cell)
    {
        for (var list = Extent.Lists.Count - 1; list >= 0; list--)
        {
            if (cell >= Extent.Lists[list].FirstCell)
            {
                return list;
            }
        }

        return -1;
    }

    /// <summary>How messages name a line of a list.</summary>
    /// <param name="number">Its number, from 1.</param>
    public string WordsOfLine(string number) => Words.Say("form.line", $"line {number}", $"第{number}行").In(WordLanguage);

    /// <summary>The index of the cell with a path, or -1.</summary>
    public int IndexOf(string path) => Index.IndexOf(path);

    /// <summary>The cells of a region's own that a total counts; none where it counts none.</summary>
    /// <param name="cell">The index of the total.</param>
    public IEnumerable<int> CountedIn(int cell) => Counts.Where(count => count.Total == cell).SelectMany(count => count.Cells);

    /// <summary>The title of one report.</summary>
    /// <param name="agencyName">The name of the agency.</param>
    /// <param name="year">The report year.</param>
    public string TitleOf(string agencyName, int year) => Title
        .Replace("{agency.name}", agencyName)
        .Replace("{year}", year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Whether both describe the same form; what is computed from it plays no part.</summary>
    public bool Equals(Form? other) =>
        other is not null
        && (Family, Version, Language, Title, Basis) == (other.Family, other.Version, other.Language, other.Title, other.Basis)
        && Years == other.Years
        && Types == other.Types
        && Sections == other.Sections
        && Rules == other.Rules
        && Claims == other.Claims
        && ClaimWords == other.ClaimWords
        && TwinThreshold == other.TwinThreshold
        && Holidays == other.Holidays
        && Carries == other.Carries
        && Extent == other.Extent
        && Additions == other.Additions
        && Due == other.Due
        && Counts == other.Counts
        && Components == other.Components;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Family.GetHashCode() * 31) + Version) * 31) + Sections.GetHashCode());
}
