namespace ReportCompiler.Schema.Text;

/// <summary>
/// A text that comes from data in several languages, such as what a rule of a template says; sentences of the program are made by
/// <see cref="Words"/>.
/// </summary>
/// <param name="english">The English text, which is also shown in languages that the data do not have.</param>
/// <param name="chinese">The Chinese text.</param>
public sealed class TranslatedText(string english, string chinese) : LocalizedText
{
    /// <summary>The English text.</summary>
    public string English { get; } = english;

    /// <summary>The Chinese text.</summary>
    public string Chinese { get; } = chinese;

    /// <summary>The text with each of its languages changed in the same way.</summary>
    public TranslatedText Map(Func<string, string> change) => new(change(English), change(Chinese));

    /// <inheritdoc/>
    public override bool Equals(LocalizedText? other) => other is TranslatedText text && text.English == English && text.Chinese == Chinese;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(English) * 31) + StringComparer.Ordinal.GetHashCode(Chinese));

    /// <inheritdoc/>
    private protected override string WordIn(Language language) => language.Subtag == Language.Chinese.Subtag ? Chinese : English;
}
