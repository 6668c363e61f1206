using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Agencies;

/// <summary>A body that files reports.</summary>
/// <param name="Id">Its id: the name of its folder and of its part of the site.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level of government.</param>
/// <param name="Parent">The id of the body that it answers to, the last where that changed over the years; null where none is registered.</param>
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

    /// <summary>The first year that it reports on; null where the register does not say, so that it was there all along.</summary>
    public int? From { get; init; }

    /// <summary>The last year that it reports on; null where it is still there.</summary>
    public int? Until { get; init; }

    /// <summary>The bodies that took over what it did, from the year after <see cref="Until"/> on; empty where nobody is named.</summary>
    public EquatableArray<string> Into { get; init; }

    /// <summary>The bodies that it was split off from in the year <see cref="From"/>; empty where it was not.</summary>
    public EquatableArray<string> OutOf { get; init; }

    /// <summary>The bodies that it answered to one after the other, earliest first; empty where it is <see cref="Parent"/> in every year.</summary>
    public EquatableArray<ParentSince> Parents { get; init; }

    /// <summary>Whether it reports on a year.</summary>
    /// <param name="year">The report year.</param>
    public bool IsThereIn(int year) => (From is null || year >= From) && (Until is null || year <= Until);

    /// <summary>The id of the body that it answers to in a year; null where there is none.</summary>
    /// <param name="year">The report year.</param>
    public string? ParentIn(int year) => Parents.Count == 0 ? Parent : Parents.LastOrDefault(entry => entry.Year <= year)?.Parent;
}
