using System.Globalization;
using System.Xml.Linq;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>What an element at the head of a document says of the report.</summary>
internal enum HeadContent
{
    /// <summary>Nothing: the same in every document.</summary>
    Text,

    /// <summary>The day of publication.</summary>
    Published,

    /// <summary>The report year.</summary>
    Year,

    /// <summary>The abbreviation of the agency.</summary>
    Agency,

    /// <summary>The agency and its components.</summary>
    Organizations,
}

/// <summary>An element at the head of a document.</summary>
/// <param name="Element">The element, after those that it stands in.</param>
/// <param name="Content">What it says.</param>
/// <param name="Text">The text of one that says nothing of the report.</param>
/// <param name="Attributes">Its attributes.</param>
internal sealed record HeadItem(IReadOnlyList<XName> Element, HeadContent Content, string Text, IReadOnlyList<(XName Name, string Value)> Attributes);

/// <summary>How organizations are written.</summary>
/// <param name="Prefix">What their ids begin with; the agency has 0 behind it, the components 1, 2 and so on.</param>
/// <param name="Abbreviation">The element of the abbreviation.</param>
/// <param name="Name">The element of the name.</param>
/// <param name="Component">The element of a component, inside that of the agency.</param>
internal sealed record OrganizationParts(string Prefix, XName Abbreviation, XName Name, XName Component)
{
    /// <summary>The level of government of agencies where the map says none.</summary>
    public const string DefaultLevel = "state";

    /// <summary>The level of government that agencies are registered with, as the register writes it.</summary>
    public string Level { get; init; } = DefaultLevel;
}

/// <summary>How elements refer to one another.</summary>
/// <param name="Id">The attribute that names an element.</param>
/// <param name="Ref">The attribute that refers to one.</param>
/// <param name="Data">The element of an association that refers to figures.</param>
/// <param name="Organization">The element of an association that refers to whose they are.</param>
internal sealed record ReferenceParts(XName Id, XName Ref, XName Data, XName Organization);

/// <summary>How cells of a type are written.</summary>
/// <param name="NotApplicable">What is written where a cell does not apply; null for the form's word.</param>
/// <param name="IsAmbiguous">Whether that may also be a figure, and is read as one.</param>
/// <param name="Missing">What a cell holds whose element is missing; null where that is not known.</param>
/// <param name="Decimals">How many decimal places are written; null for as many as there are.</param>
/// <param name="Specials">The words that stand for numbers, each with its code.</param>
internal sealed record ValueParts(string? NotApplicable, bool IsAmbiguous, string? Missing, int? Decimals, IReadOnlyList<(string Word, string Code)> Specials)
{
    /// <summary>Cells that are written as they are.</summary>
    public static readonly ValueParts Plain = new(null, false, null, null, []);

    /// <summary>Whether a text is what is written where a cell does not apply, or the same number with more or fewer decimal places.</summary>
    public bool SaysNotApplicable(string text) =>
        text == NotApplicable || (NumberOf(text) is { } number && NumberOf(NotApplicable) == number);

    private static decimal? NumberOf(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>How a section of the form is written.</summary>
/// <param name="Span">Where the map declares it.</param>
/// <param name="Section">The section, by its id.</param>
/// <param name="Element">The element of the section.</param>
internal sealed record MapSection(SourceSpan Span, string Section, XName Element)
{
    /// <summary>The element of a row, of an agency or a component; null where the section is one row.</summary>
    public XName? Data { get; init; }

    /// <summary>What the ids of rows begin with.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>The list whose lines the rows are; null where they are those of components.</summary>
    public string? Lines { get; init; }

    /// <summary>What a row holds.</summary>
    public IReadOnlyList<MapItem> Items { get; init; } = [];

    /// <summary>The element that says whose a row is; null where there is only one.</summary>
    public XName? Association { get; init; }

    /// <summary>The cells that it says itself.</summary>
    public IReadOnlyList<CellItem> AssociationItems { get; init; } = [];

    /// <summary>What its cells hold where a document has no row of it, and which is filed without a row; null where rows must be there.</summary>
    public string? WithoutRows { get; init; }
}
