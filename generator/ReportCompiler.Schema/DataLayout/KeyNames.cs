using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.DataLayout;

/// <summary>
/// The names that the keys of one mapping may have: the ids of what stands there, and its labels in the form's words. Each
/// name means one thing: an id comes before a label, and a label that several things have means none of them.
/// </summary>
public sealed class KeyNames
{
    private readonly Dictionary<string, string?> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    /// <summary>Gathers names.</summary>
    /// <param name="names">Ids and labels; a label may be empty. What has an id that stands before already is passed over.</param>
    public KeyNames(params (string Id, string? Label)[] names)
    {
        var things = names.GroupBy(name => name.Id, StringComparer.Ordinal).Select(group => group.First()).ToList();
        foreach (var (id, _) in things)
        {
            _ids[KeyText.Fold(id)] = id;
        }

        foreach (var group in things.Where(thing => !string.IsNullOrEmpty(thing.Label)).GroupBy(thing => KeyText.Fold(thing.Label!), StringComparer.Ordinal))
        {
            if (!_ids.TryGetValue(group.Key, out var id))
            {
                _ids[group.Key] = id = group.Count() == 1 ? group.First().Id : null;
            }

            if (id is not null && group.FirstOrDefault(thing => thing.Id == id).Label is { } label)
            {
                _labels[id] = label;
            }
        }

        All = things;
        Ids = new(things.Select(thing => thing.Id));
    }

    /// <summary>No names.</summary>
    public static readonly KeyNames None = new();

    /// <summary>The ids and labels of what there is, in the order of the form.</summary>
    public IReadOnlyList<(string Id, string? Label)> All { get; }

    /// <summary>The ids, in the order of the form.</summary>
    public EquatableArray<string> Ids { get; }

    /// <summary>The id of what a key names; null where it names nothing, or several things.</summary>
    /// <param name="key">The key: an id or a label.</param>
    public string? Find(string key) => _ids.TryGetValue(KeyText.Fold(key), out var id) ? id : null;

    /// <summary>The label that a key may be instead of an id; null where there is none, or it does not say which of several is meant.</summary>
    /// <param name="id">The id.</param>
    public string? LabelOf(string id) => _labels.TryGetValue(id, out var label) ? label : null;

    /// <summary>The id of what a key that names nothing probably means; null where nothing is near.</summary>
    /// <param name="key">The key.</param>
    internal string? NearestTo(string key) => NearestName.Of(key, Known) is { } name ? Find(name) : null;

    /// <summary>The end of a message about a key that names nothing.</summary>
    /// <param name="key">The key.</param>
    internal LocalizedText Suggestion(string key) => _ids.ContainsKey(KeyText.Fold(key))
        ? Words.Say("key-names.suggestion", "; several things are called that, so write the id of the one that is meant", "；此名称不止一处使用，请改写所指项的代号")
        : DidYouMean.For(key, Known);

    private IEnumerable<string> Known => Ids.Concat(Ids.Select(LabelOf).OfType<string>());
}
