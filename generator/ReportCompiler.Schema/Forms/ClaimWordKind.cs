namespace ReportCompiler.Schema.Forms;

/// <summary>What a word of a statement says.</summary>
internal enum ClaimWordKind
{
    /// <summary>Nothing that the form knows.</summary>
    Unknown,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>What is counted.</summary>
    Measure,

    /// <summary>That two measures are counted together.</summary>
    Join,

    /// <summary>Nothing.</summary>
    Ignored,

    /// <summary>Something that is counted in too many ways to compare it.</summary>
    Uncompared,

    /// <summary>That the figure counts some of what is counted, or all of it.</summary>
    Restricted,

    /// <summary>The whole that the report is about.</summary>
    Whole,

    /// <summary>The year of the report.</summary>
    ThisYear,

    /// <summary>The year before.</summary>
    LastYear,

    /// <summary>Some other year.</summary>
    OtherYear,

    /// <summary>That the year before is compared with.</summary>
    Than,

    /// <summary>More.</summary>
    More,

    /// <summary>Less.</summary>
    Less,

    /// <summary>A share.</summary>
    Share,

    /// <summary>That a count has become the figure behind.</summary>
    To,

    /// <summary>That the figure before takes in the one behind.</summary>
    Includes,

    /// <summary>That the figure before leaves out the one behind.</summary>
    Excludes,

    /// <summary>That the figure behind is part of the one before.</summary>
    OfWhich,

    /// <summary>At the end of a clause, that what follows is part of what the clause names.</summary>
    Among,

    /// <summary>That the figure behind is the sum of those before.</summary>
    Sum,

    /// <summary>That figures follow in the order of what they count.</summary>
    Respectively,

    /// <summary>The end of a clause.</summary>
    Comma,

    /// <summary>The beginning of words in brackets.</summary>
    Open,

    /// <summary>Their end.</summary>
    Close,

    /// <summary>The end of a heading.</summary>
    Colon,

    /// <summary>The end of a sentence.</summary>
    Stop,
}
