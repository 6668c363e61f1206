namespace ReportCompiler.Schema.Text;

/// <summary>A language that messages and pages are written in.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese.</summary>
    Chinese,
}

/// <summary>One text in the languages that messages are written in.</summary>
/// <param name="English">The English wording.</param>
/// <param name="Chinese">The Chinese wording.</param>
public sealed record LocalizedText(string English, string Chinese)
{
    /// <summary>The wording in a language.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
