using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>A text on one line, whatever it holds.</summary>
/// <param name="text">The text.</param>
internal sealed class OneLineText(LocalizedText text) : LocalizedText
{
    private readonly LocalizedText _text = text;

    /// <inheritdoc/>
    public override bool Equals(LocalizedText? other) => other is OneLineText line && line._text.Equals(_text);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode();

    /// <inheritdoc/>
    private protected override string WordIn(Language language) => OneLine.Of(_text.In(language));
}
