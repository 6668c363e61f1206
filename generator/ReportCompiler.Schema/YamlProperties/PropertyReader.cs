using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.YamlProperties;

/// <summary>Reads the properties of one mapping of a template; those that do not exist are reported with the nearest that does.</summary>
internal sealed class PropertyReader
{
    private readonly TemplateContext _context;
    private readonly YamlMapping _mapping;
    private readonly LocalizedText _what;
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);

    private PropertyReader(TemplateContext context, YamlMapping mapping, LocalizedText what)
    {
        _context = context;
        _mapping = mapping;
        _what = what;
    }

    /// <summary>Where the mapping begins.</summary>
    public SourceSpan Span => _mapping.Span;

    /// <summary>Opens a mapping; null, with a finding, where the node is none.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="node">The node.</param>
    /// <param name="what">What it declares, in words.</param>
    /// <param name="known">The properties that exist; null where the keys are names.</param>
    public static PropertyReader? Open(TemplateContext context, YamlNode node, LocalizedText what, params string[]? known)
    {
        if (node is not YamlMapping mapping)
        {
            context.Report(TemplateDiagnostics.WrongShape, node.Span, what, Wording.Mapping);
            return null;
        }

        var properties = new PropertyReader(context, mapping, what);
        foreach (var key in mapping.Entries.Select(entry => entry.Key).Where(key => known is not null && !known.Contains(key.Value)))
        {
            // So many are not misspelt: they are of another file.
            var isCrowded = context.Findings.Count > InputBounds.Findings;
            context.Report(
                TemplateDiagnostics.UnknownProperty, key.Span, key.Value, what, isCrowded ? LocalizedText.Empty : DidYouMean.For(key.Value, known!));
            properties._meant.Add((isCrowded ? null : NearestName.Of(key.Value, known!)) ?? string.Empty);
        }

        return properties;
    }

    /// <summary>Whether a property is missing, and no misspelt one that was reported probably means it.</summary>
    public bool Lacks(string key) => _mapping.Find(key) is null && !_meant.Contains(key);

    /// <summary>The value of a property, or null.</summary>
    public YamlNode? Node(string key) => _mapping.Find(key);

    /// <summary>The value of a property that must be there; reported where it is not.</summary>
    public YamlNode? RequiredNode(string key)
    {
        var node = _mapping.Find(key);
        if (Lacks(key))
        {
            _context.Report(TemplateDiagnostics.MissingProperty, _mapping.Span, _what, key);
        }

        return node;
    }

    /// <summary>A text that may be left out.</summary>
    public YamlScalar? Text(string key) => AsScalar(key, _mapping.Find(key));

    /// <summary>A text that must be there and not be empty.</summary>
    public YamlScalar? RequiredText(string key)
    {
        var scalar = AsScalar(key, RequiredNode(key));
        if (scalar is not null && scalar.Value.Trim().Length == 0)
        {
            _context.Report(TemplateDiagnostics.MissingProperty, scalar.Span, _what, key);
            return null;
        }

        return scalar;
    }

    /// <summary>The items of a list; empty, with a finding, where the property is no list.</summary>
    public IReadOnlyList<YamlNode> Items(string key, YamlNode? node)
    {
        if (node is YamlSequence sequence)
        {
            return sequence.Items;
        }

        if (node is not null)
        {
            _context.Report(TemplateDiagnostics.WrongShape, node.Span, Wording.Property(key), Wording.List);
        }

        return [];
    }

    /// <summary>The items of a list that has at least one where it is there.</summary>
    public IReadOnlyList<YamlNode> SomeItems(string key, YamlNode? node)
    {
        if (node is YamlSequence { Items.Count: 0 })
        {
            _context.Report(TemplateDiagnostics.MissingProperty, node.Span, _what, key);
        }

        return Items(key, node);
    }

    /// <summary>Reports a property that exists but has no meaning here.</summary>
    /// <param name="key">The property.</param>
    /// <param name="what">What it has no meaning in, in words.</param>
    public void Refuse(string key, LocalizedText what)
    {
        foreach (var entry in _mapping.Entries.Where(entry => entry.Key.Value == key))
        {
            _context.Report(TemplateDiagnostics.UnknownProperty, entry.Key.Span, key, what, string.Empty);
        }
    }

    /// <summary>A text that must have a certain shape where it is there.</summary>
    public string? Matching(string key, YamlScalar? scalar, Func<string, bool> isValid, LocalizedText shape)
    {
        if (scalar is null || isValid(scalar.Value))
        {
            return scalar?.Value;
        }

        _context.Report(TemplateDiagnostics.InvalidValue, scalar.Span, key, scalar.Value, shape);
        return null;
    }

    /// <summary>A number that may be left out.</summary>
    public decimal? Number(string key, Func<decimal, bool> isValid, LocalizedText shape)
    {
        var text = Matching(key, Text(key), value => TryNumber(value, out var number) && isValid(number), shape);
        return text is not null && TryNumber(text, out var result) ? result : null;
    }

    /// <summary>A yes or no; no where it is left out.</summary>
    public bool Flag(string key) => Matching(key, Text(key), value => value is "true" or "false", Wording.Truth) == "true";

    private YamlScalar? AsScalar(string key, YamlNode? node)
    {
        if (node is not null and not YamlScalar)
        {
            _context.Report(TemplateDiagnostics.WrongShape, node.Span, Wording.Property(key), Wording.Single);
        }

        return node as YamlScalar;
    }

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
