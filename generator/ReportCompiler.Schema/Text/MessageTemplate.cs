using System.Runtime.CompilerServices;
using System.Text;

namespace ReportCompiler.Schema.Text;

/// <summary>
/// The wording of a message in one language: text with named holes. An interpolated string that is handed to <see cref="Words"/>
/// becomes one, with the C# expression in each hole as its name: <c>$"{files}: valid."</c>.
/// </summary>
[InterpolatedStringHandler]
public sealed class MessageTemplate
{
    private readonly List<WordingPart> _parts;
    private readonly List<(string Name, object? Value)> _operands;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">The characters outside of holes.</param>
    /// <param name="formattedCount">The number of holes.</param>
    public MessageTemplate(int literalLength, int formattedCount)
    {
        _parts = new List<WordingPart>((2 * formattedCount) + (literalLength > 0 ? 1 : 0));
        _operands = new List<(string, object?)>(formattedCount);
    }

    private MessageTemplate(IEnumerable<WordingPart> parts) => (_parts, _operands) = ([.. parts], []);

    /// <summary>The template as one text, its holes in braces: <c>{files}: valid.</c></summary>
    public string Text => TemplateText.Write(_parts);

    /// <summary>The names of the holes, each once, in order.</summary>
    public IReadOnlyList<string> Holes => [.. _parts.Where(part => part.IsHole).Select(part => part.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>What stood in the holes, where the template was an interpolated string.</summary>
    internal IReadOnlyList<(string Name, object? Value)> Operands => _operands;

    /// <summary>A wording without holes.</summary>
    public static implicit operator MessageTemplate(string text) => new([new WordingPart(text, false, null)]);

    /// <summary>Reads a template; doubled braces stand for themselves.</summary>
    /// <exception cref="FormatException">A brace is not closed, not opened, or holds no name.</exception>
    public static MessageTemplate Parse(string text) => new(TemplateText.Read(text));

    /// <summary>Called by the compiler, for the text outside of holes.</summary>
    public void AppendLiteral(string value) => _parts.Add(new WordingPart(value, false, null));

    /// <summary>Called by the compiler, for each hole.</summary>
    /// <param name="value">What stands in it.</param>
    /// <param name="format">A format of .NET, or the forms of a word that is counted, separated by <c>|</c>.</param>
    /// <param name="name">The expression, which becomes the name of the hole.</param>
    public void AppendFormatted<T>(T value, string? format = null, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        _parts.Add(new WordingPart(name, true, format));
        _operands.Add((name, value));
    }

    /// <summary>The template with its holes filled.</summary>
    /// <param name="language">The language that operands are worded in.</param>
    /// <param name="operands">The operands by name.</param>
    /// <exception cref="FormatException">A hole has a name that no operand has.</exception>
    internal string Fill(Language language, IReadOnlyList<(string Name, object? Value)> operands)
    {
        if (_parts.Count == 1 && !_parts[0].IsHole)
        {
            return _parts[0].Text;
        }

        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            text.Append(part.IsHole ? OperandText.Of(ValueOf(part.Text, operands), part.Format, language) : part.Text);
        }

        return text.ToString();
    }

    private object? ValueOf(string name, IReadOnlyList<(string Name, object? Value)> operands)
    {
        foreach (var operand in operands)
        {
            if (operand.Name == name)
            {
                return operand.Value;
            }
        }

        var names = string.Join(", ", operands.Select(operand => operand.Name));
        throw new FormatException($"The wording '{Text}' asks for '{name}', which is not among the operands: {names}.");
    }
}
