namespace ReportCompiler.Schema.Reading;

/// <summary>
/// The parts of a form that a finding speaks of already although no value of theirs was read: those whose value has the
/// wrong shape, and those that a misspelt key probably means. They are not reported as missing too.
/// </summary>
internal sealed class ReportedParts
{
    private readonly HashSet<string> _misshapen = new(StringComparer.Ordinal);
    private readonly HashSet<(string Where, string Id)> _meant = [];

    /// <summary>Notes a part whose value cannot be read.</summary>
    /// <param name="words">The part in the form's words.</param>
    public void AddMisshapen(string words) => _misshapen.Add(words);

    /// <summary>Notes what a misspelt key probably means.</summary>
    /// <param name="where">What the key stands in, in the form's words.</param>
    /// <param name="id">The id that was probably meant.</param>
    public void AddMeant(string where, string id) => _meant.Add((where, id));

    /// <summary>Whether a part is spoken of.</summary>
    /// <param name="where">What it stands in, in the form's words.</param>
    /// <param name="id">Its id.</param>
    /// <param name="words">The part in the form's words.</param>
    public bool Contains(string where, string? id, string words) =>
        _misshapen.Contains(words) || (id is not null && _meant.Contains((where, id)));
}
