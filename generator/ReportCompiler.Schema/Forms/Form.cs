using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>One version of a statutory form: everything about it that does not depend on a report.</summary>
/// <param name="Family">The kind of report: <c>gov-info-disclosure</c>.</param>
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
    private FormIndex? _index;
    private HashSet<int>? _calendar;

    /// <summary>The days that are not worked, as numbers of days; see <see cref="DayNumber"/>.</summary>
    public EquatableArray<int> Holidays { get; init; }

    /// <summary>Every cell, in the order of the report's row of cells.</summary>
    public IReadOnlyList<FormCell> Cells => Index.Cells;

    /// <summary>How many places for prose there are.</summary>
    public int NarrativeCount => Sections.Count(section => section.Narrative is not null);

    /// <summary>The family and version in one word: <c>gov-info-disclosure 2021</c>.</summary>
    public string DisplayName => FormattableString.Invariant($"{Family} {Version}");

    /// <summary>The holidays as a set.</summary>
    internal ISet<int> Calendar => _calendar ??= [.. Holidays];

    private FormIndex Index => _index ??= new FormIndex(this);

    /// <summary>The index of the cell with a path, or -1.</summary>
    public int IndexOf(string path) => Index.IndexOf(path);

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
        && TwinThreshold == other.TwinThreshold
        && Holidays == other.Holidays;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Family.GetHashCode() * 31) + Version) * 31) + Sections.GetHashCode());
}
