namespace ReportCompiler.Schema.Text;

/// <summary>A message without its operands, as a kind of finding has it: the operands' names are declared, and come with each finding.</summary>
public sealed class MessagePattern
{
    private readonly MessageTemplate _english;
    private readonly MessageTemplate _chinese;

    /// <summary>Reads the pattern of a message.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="english">The English wording, its holes in braces: <c>{cell}: '{value}' is not a number</c>.</param>
    /// <param name="chinese">The Chinese wording, with holes of the same names.</param>
    /// <exception cref="FormatException">A brace is not closed, not opened, or holds no name.</exception>
    public MessagePattern(string id, string english, string chinese)
        : this(id, MessageTemplate.Parse(english), MessageTemplate.Parse(chinese))
    {
    }

    internal MessagePattern(string id, MessageTemplate english, MessageTemplate chinese) => (Id, _english, _chinese) = (id, english, chinese);

    /// <summary>The id of the message, by which a further language finds its wording.</summary>
    public string Id { get; }

    /// <summary>The pattern in a language, its holes in braces.</summary>
    public string In(Language language) => Of(language).Text;

    /// <summary>The message.</summary>
    /// <param name="operands">The operands by name.</param>
    public Message With(params (string Name, object? Value)[] operands) => new(this, operands);

    /// <summary>The template in a language.</summary>
    internal MessageTemplate Of(Language language) => language.Choose(Id, _english, _chinese);
}
