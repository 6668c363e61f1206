namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>What is compared of a part besides its name and its place.</summary>
public enum TemplateTrait
{
    /// <summary>The kind of report.</summary>
    Family,

    /// <summary>The version.</summary>
    Version,

    /// <summary>The report years.</summary>
    Years,

    /// <summary>The language.</summary>
    Language,

    /// <summary>The title of a report.</summary>
    Title,

    /// <summary>The document that the form or a rule goes back to.</summary>
    Basis,

    /// <summary>From which likeness on prose is reported.</summary>
    Similarity,

    /// <summary>The days that are not worked.</summary>
    Holidays,

    /// <summary>The kind of value.</summary>
    Kind,

    /// <summary>The unit.</summary>
    Unit,

    /// <summary>The bounds.</summary>
    Bounds,

    /// <summary>The decimal places.</summary>
    Scale,

    /// <summary>Whether a number is written with its sign.</summary>
    Signed,

    /// <summary>Whether a cell may be left blank.</summary>
    Blank,

    /// <summary>The words that may stand in the place of a number, or are the only ones allowed.</summary>
    Words,

    /// <summary>How the form prints what is chosen.</summary>
    Drawing,

    /// <summary>The shape of a code that is kept as text.</summary>
    Pattern,

    /// <summary>What the form prints between several words or names.</summary>
    Joint,

    /// <summary>The place for prose.</summary>
    Narrative,

    /// <summary>The heading of the part that a section begins.</summary>
    Part,

    /// <summary>The short name of a section.</summary>
    Short,

    /// <summary>What the form itself says in a section.</summary>
    Text,

    /// <summary>What whoever fills in a section is told.</summary>
    Guidance,

    /// <summary>The text in the corner of a block.</summary>
    Stub,

    /// <summary>Whether a heading has cells of its own, or stands over others.</summary>
    Structure,

    /// <summary>What a row is repeated for.</summary>
    Repeat,

    /// <summary>Whether a report may do without it.</summary>
    Optional,

    /// <summary>The type of a cell.</summary>
    CellType,

    /// <summary>The values that a rule is written out for.</summary>
    Parameters,

    /// <summary>What a rule is repeated over.</summary>
    Each,

    /// <summary>What must hold, or what a figure is.</summary>
    Formula,

    /// <summary>Where a violation is reported.</summary>
    At,

    /// <summary>By how much the sides may miss each other.</summary>
    Tolerance,

    /// <summary>How much a violation weighs.</summary>
    Severity,

    /// <summary>Whether a footnote explains a violation.</summary>
    Footnote,

    /// <summary>What a rule says in English.</summary>
    SaysEnglish,

    /// <summary>What a rule says in Chinese.</summary>
    SaysChinese,

    /// <summary>How prose states a figure.</summary>
    Patterns,
}
