using ReportCompiler.Schema.Agencies;

namespace ReportCompiler.SyntheticSite;

/// <summary>An agency that does not exist.</summary>
/// <param name="Number">Its number among all of them, from 0; what is drawn for it follows from that.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, which says that it is made up.</param>
/// <param name="Level">Its level of government.</param>
/// <param name="Parent">The agency that it answers to; null for one that answers to nobody here.</param>
/// <param name="Region">A code of the shape of GB/T 2260 whose first two digits that standard assigns to no place; null for a department.</param>
internal sealed record SampleAgency(int Number, string Id, string Name, AgencyLevel Level, SampleAgency? Parent, string? Region)
{
    /// <summary>The initials of the pinyin of its name; null where its characters are common enough to tell them.</summary>
    public string? Pinyin { get; init; }

    /// <summary>Those that answer to it.</summary>
    public List<SampleAgency> Members { get; } = [];

    /// <summary>Whether its reports are the sums of those of its members.</summary>
    public bool IsCollecting => Members.Count > 0;
}
