namespace ReportCompiler.Schema.Text;

/// <summary>Texts one after another.</summary>
/// <param name="separator">What stands between two of them.</param>
/// <param name="texts">The texts.</param>
internal sealed class JoinedText(LocalizedText separator, EquatableArray<LocalizedText> texts) : LocalizedText
{
    private readonly LocalizedText _separator = separator;
    private readonly EquatableArray<LocalizedText> _texts = texts;

    /// <inheritdoc/>
    public override bool Equals(LocalizedText? other) => other is JoinedText joined && joined._separator.Equals(_separator) && joined._texts == _texts;

    /// <inheritdoc/>
    public override int GetHashCode() => _texts.GetHashCode();

    /// <inheritdoc/>
    private protected override string WordIn(Language language) => string.Join(_separator.In(language), _texts.Select(text => text.In(language)));
}
