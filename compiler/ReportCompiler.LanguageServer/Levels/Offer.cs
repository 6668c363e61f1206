namespace ReportCompiler.LanguageServer.Levels;

/// <summary>A key that the form has at some place of a data file.</summary>
/// <param name="Id">The id.</param>
/// <param name="Label">The heading in the form's words.</param>
/// <param name="Kind">What stands behind it.</param>
/// <param name="Values">For a row, how many values a list of it has.</param>
internal sealed record Offer(string Id, string Label, OfferKind Kind, int Values = 0);

/// <summary>What stands behind a key.</summary>
internal enum OfferKind
{
    /// <summary>Text.</summary>
    Prose,

    /// <summary>Further keys.</summary>
    Group,

    /// <summary>A list of lines.</summary>
    List,

    /// <summary>The values of a row.</summary>
    Row,

    /// <summary>One value.</summary>
    Cell,
}
