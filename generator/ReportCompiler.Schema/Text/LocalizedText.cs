namespace ReportCompiler.Schema.Text;

/// <summary>A text that is worded in a language only when it is shown.</summary>
public abstract class LocalizedText : IEquatable<LocalizedText>
{
    private protected LocalizedText()
    {
    }

    /// <summary>No text, in any language.</summary>
    public static LocalizedText Empty { get; } = Verbatim(string.Empty);

    /// <summary>A text that is the same in every language: a name, a number, what stands in a file.</summary>
    public static LocalizedText Verbatim(string text) => new TranslatedText(text, text);

    /// <summary>The wording in a language.</summary>
    public string In(Language language) => WordIn(language);

    /// <summary>Whether both say the same in every language.</summary>
    public abstract bool Equals(LocalizedText? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The English wording, for debuggers and the output of tests.</summary>
    public sealed override string ToString() => In(Language.English);

    /// <summary>Words the text.</summary>
    private protected abstract string WordIn(Language language);
}
