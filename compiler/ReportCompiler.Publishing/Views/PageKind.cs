namespace ReportCompiler.Publishing.Views;

/// <summary>What a page is about.</summary>
internal enum PageKind
{
    /// <summary>One report.</summary>
    Report,

    /// <summary>One agency, all years.</summary>
    Agency,

    /// <summary>One year, all agencies.</summary>
    Year,

    /// <summary>One collected report, by the bodies that it covers.</summary>
    Members,

    /// <summary>The front page.</summary>
    Home,

    /// <summary>What was found wrong, for maintainers.</summary>
    Quality,

    /// <summary>An address where nothing stands (404).</summary>
    Missing,

    /// <summary>What differs between two states of the reports; no page of a site.</summary>
    Difference,
}
