namespace ReportCompiler.Schema.Text;

/// <summary>A message without its operands, as a kind of finding has it: the operands' names are declared, and come with each finding.</summary>
public sealed class MessagePattern
{
    private readonly string _id;
    private readonly MessageTemplate _english;
    private readonly MessageTemplate _chinese;

    /// <summary>Reads the pattern of a message.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="english">The English wording, its holes in braces: <c>{cell}: '{value}' is not a number</c>.</param>
    /// <param name="chinese">The Chinese wording, with holes of the same names.</param>
    /// <exception cref="FormatException">A brace is not closed, not opened, or holds no name.</exception>
    public MessagePattern(string id, string english, string chinese)
    {
        _id = id;
        _english = MessageTemplate.Parse(english);
        _chinese = MessageTemplate.Parse(chinese);
    }

    /// <summary>The pattern in a language, its holes in braces.</summary>
    public string In(Language language) => language.Choose(_id, _english, _chinese).Text;

    /// <summary>The message.</summary>
    /// <param name="operands">The operands by name.</param>
    public LocalizedText With(IReadOnlyList<KeyValuePair<string, object?>> operands) => new Message(_id, _english, _chinese, operands);
}
