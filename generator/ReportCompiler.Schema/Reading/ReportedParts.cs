using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.Reading;

/// <summary>
/// The parts of a form that a finding speaks of already although no value of theirs was read: those whose value has the
/// wrong shape, and those that a misspelt or misplaced key probably means. They are not reported as missing too.
/// </summary>
internal sealed class ReportedParts
{
    // More keys than these are not misspelt: they are of another file.
    private const int MostSlips = 2_000;

    private readonly HashSet<string> _misshapen = new(StringComparer.Ordinal);
    private readonly HashSet<(string Where, string Id)> _meant = [];
    private readonly List<(string Where, int Line)> _lost = [];
    private readonly Dictionary<string, int> _unknown = new(StringComparer.Ordinal);
    private int _unknownCount;
    private readonly HashSet<string> _misplaced = new(StringComparer.Ordinal);

    /// <summary>Notes a part whose value cannot be read.</summary>
    /// <param name="words">The part in the form's words.</param>
    public void AddMisshapen(string words) => _misshapen.Add(words);

    /// <summary>Notes what a misspelt key probably means.</summary>
    /// <param name="where">What the key stands in, in the form's words.</param>
    /// <param name="id">The id that was probably meant.</param>
    public void AddMeant(string where, string id) => _meant.Add((where, id));

    /// <summary>Notes that a key names nothing.</summary>
    /// <param name="where">What it stands in, in the form's words.</param>
    public void AddUnknown(string where)
    {
        _unknown[where] = UnknownIn(where) + 1;
        _unknownCount++;
    }

    /// <summary>Whether so many keys name nothing that it is no use to look for what each may mean.</summary>
    public bool IsCrowded => _unknownCount > MostSlips;

    /// <summary>
    /// Whether a part has as many keys that name nothing as there are things in it: each of them stands for one. A row that has any is there.
    /// </summary>
    /// <param name="place">The part.</param>
    public bool HasNamesFor(DataPlace place) =>
        place.Children.Count > 0 && UnknownIn(place.Words) >= (place.Kind == PlaceKind.Row ? 1 : place.Children.Count);

    /// <summary>How many keys of a part name nothing.</summary>
    /// <param name="where">The part, in the form's words.</param>
    public int UnknownIn(string where) => _unknown.TryGetValue(where, out var count) ? count : 0;

    /// <summary>Keys that name nothing where they stand and something in another section, with the finding that says so.</summary>
    public List<(string Section, Finding Finding)> Strayed { get; } = [];

    /// <summary>Notes a key that names nothing where it stands; it may have slipped from elsewhere.</summary>
    /// <param name="key">The key: an id or a heading.</param>
    public void AddMisplaced(string key) => _misplaced.Add(key);

    /// <summary>Notes a line of which nothing is known but that it cannot be read; it may be any row.</summary>
    /// <param name="where">What it stands in, in the form's words.</param>
    /// <param name="line">The line.</param>
    public void AddLost(string where, int line) => _lost.Add((where, line));

    /// <summary>Whether a line that cannot be read may be a row that is missing.</summary>
    /// <param name="isBetween">Whether a line is where the row belongs.</param>
    public bool HasLost(Func<int, bool> isBetween) => _lost.Exists(lost => isBetween(lost.Line));

    /// <summary>Whether a heading that cannot be read may be a part that is missing; each stands for one part.</summary>
    /// <param name="where">What the part stands in, in the form's words.</param>
    public bool TakeLost(string where) => _lost.FindIndex(lost => lost.Where == where) is var index and >= 0 && _lost.Remove(_lost[index]);

    /// <summary>Whether a part is spoken of.</summary>
    /// <param name="where">What it stands in, in the form's words.</param>
    /// <param name="id">Its id.</param>
    /// <param name="words">The part in the form's words.</param>
    public bool Contains(string where, string? id, string words) =>
        _misshapen.Contains(words)
        || _misplaced.Contains(words)
        || (id is not null && (_misplaced.Contains(id) || _meant.Contains((where, id))));
}
