namespace ReportCompiler.Schema.Text;

/// <summary>A text that is worded in a language only when it is shown.</summary>
public class LocalizedText : IEquatable<LocalizedText>
{
    private readonly TranslatedText? _texts;

    /// <summary>A text of two languages.</summary>
    /// <param name="english">The English text.</param>
    /// <param name="chinese">The Chinese text.</param>
    public LocalizedText(string english, string chinese) => _texts = new TranslatedText(english, chinese);

    private protected LocalizedText()
    {
    }

    /// <summary>No text, in any language.</summary>
    public static LocalizedText Empty { get; } = Verbatim(string.Empty);

    /// <summary>The English wording.</summary>
    public string English => In(Language.English);

    /// <summary>The Chinese wording.</summary>
    public string Chinese => In(Language.Chinese);

    /// <summary>A text that is the same in every language: a name, a number, what stands in a file.</summary>
    public static LocalizedText Verbatim(string text) => new TranslatedText(text, text);

    /// <summary>The wording in a language.</summary>
    public string In(Language language) => WordIn(language);

    /// <summary>Whether both say the same in every language.</summary>
    public virtual bool Equals(LocalizedText? other) => _texts is not null && _texts.Equals(other?._texts ?? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => _texts?.GetHashCode() ?? 0;

    /// <summary>The English wording, for debuggers and the output of tests.</summary>
    public sealed override string ToString() => In(Language.English);

    /// <summary>Words the text.</summary>
    private protected virtual string WordIn(Language language) => _texts!.In(language);
}
