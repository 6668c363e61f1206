namespace ReportCompiler.Schema.Text;

/// <summary>
/// Makes messages: an id, and both languages side by side with the same operands. A hole is a name, or names joined by dots; what needs
/// reckoning is given a name first. A word that is counted lists its forms: <c>{count:# report|# reports}</c>.
/// </summary>
public static class Words
{
    /// <summary>A message.</summary>
    /// <param name="id">The id of the message: unique, of lower-case words joined by hyphens and dots.</param>
    /// <param name="english">The English wording.</param>
    /// <param name="chinese">The Chinese wording.</param>
    public static LocalizedText Say(string id, MessageTemplate english, MessageTemplate chinese) =>
        new Message(new MessagePattern(id, english, chinese), english.Operands);

    /// <summary>Texts one after another.</summary>
    /// <param name="separator">What stands between two of them; see <see cref="Punctuation"/> for those that lists commonly have.</param>
    /// <param name="texts">The texts.</param>
    public static LocalizedText Join(LocalizedText separator, IEnumerable<LocalizedText> texts) => new JoinedText(separator, new(texts));
}
