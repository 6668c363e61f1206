namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>The parts of one of two templates, found by what they are.</summary>
internal sealed class TemplateSide
{
    private readonly Dictionary<string, TemplatePart> _byKey = new(StringComparer.Ordinal);

    /// <summary>Takes the parts, in order.</summary>
    public TemplateSide(IEnumerable<TemplatePart> parts) => Parts = [.. parts.Where(part => _byKey.TryAdd(KeyOf(part), part))];

    /// <summary>The parts, in order.</summary>
    public IReadOnlyList<TemplatePart> Parts { get; }

    /// <summary>By what a part is known.</summary>
    public static string KeyOf(TemplatePart part) => KeyOf(part.Kind, part.Path);

    /// <summary>By what a part is known.</summary>
    public static string KeyOf(TemplatePartKind kind, string path) => FormattableString.Invariant($"{(int)kind} {path}");

    /// <summary>The same part on this side; null where it is not there.</summary>
    public TemplatePart? Find(TemplatePart part) => Find(KeyOf(part));

    /// <summary>The part with a key; null where it is not there.</summary>
    public TemplatePart? Find(string key) => _byKey.GetValueOrDefault(key);
}
