using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Agencies;

/// <summary>A body that files reports.</summary>
/// <param name="Id">Its id: the name of its folder and of its part of the site.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level of government.</param>
/// <param name="Parent">The id of the body that it answers to; null where none is registered.</param>
/// <param name="IsCollected">Whether its report covers the bodies that answer to it as well as itself.</param>
/// <param name="Region">Its region's code of six digits (GB/T 2260); null where it is not known or there is none.</param>
public sealed record Agency(string Id, string Name, AgencyLevel Level, string? Parent, bool IsCollected, string? Region)
{
    /// <summary>How many bodies its reports cover; empty where the register does not say, so that others may be missing from it.</summary>
    public EquatableArray<MemberCount> Members { get; init; }

    /// <summary>Whether all bodies that its report of a year covers are registered.</summary>
    /// <param name="year">The report year.</param>
    /// <param name="registered">How many are registered.</param>
    public bool HasAllMembers(int year, int registered)
    {
        var own = Members.FirstOrDefault(count => count.Year == year) ?? Members.FirstOrDefault(count => count.Year is null);
        return own is not null && own.IsReachedBy(registered);
    }

    /// <summary>Whether it files no report itself: its page adds up what the bodies below it filed.</summary>
    public bool IsSum { get; init; }

    /// <summary>Its abbreviation, which exchange formats name it by; null where the register does not say.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>
    /// The initials of the pinyin of its name, in lower case, where a character has another reading there than its commonest; null where
    /// the register does not say.
    /// </summary>
    public string? Pinyin { get; init; }
}
