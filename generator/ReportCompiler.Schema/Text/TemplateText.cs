using System.Text;

namespace ReportCompiler.Schema.Text;

/// <summary>Message templates as text: <c>{name}</c> or <c>{name:format}</c> for a hole, doubled braces for braces.</summary>
internal static class TemplateText
{
    /// <summary>The text of a template.</summary>
    public static string Write(IEnumerable<WordingPart> parts) => string.Concat(parts.Select(part =>
        !part.IsHole ? part.Text.Replace("{", "{{").Replace("}", "}}")
        : part.Format is null ? $"{{{part.Text}}}"
        : $"{{{part.Text}:{part.Format}}}"));

    /// <summary>The parts of a template.</summary>
    /// <exception cref="FormatException">A brace is not closed, not opened, or holds no name.</exception>
    public static IEnumerable<WordingPart> Read(string text)
    {
        var parts = new List<WordingPart>();
        var literal = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is '{' or '}' && index + 1 < text.Length && text[index + 1] == character)
            {
                literal.Append(character);
                index++;
            }
            else if (character == '{')
            {
                var end = text.IndexOf('}', index);
                parts.Add(new WordingPart(literal.ToString(), false, null));
                parts.Add(Hole(text, end < 0 ? string.Empty : text.Substring(index + 1, end - index - 1)));
                literal.Clear();
                index = end;
            }
            else if (character == '}')
            {
                throw Broken(text);
            }
            else
            {
                literal.Append(character);
            }
        }

        parts.Add(new WordingPart(literal.ToString(), false, null));
        return parts.Count == 1 ? parts : parts.Where(part => part.IsHole || part.Text.Length > 0);
    }

    private static WordingPart Hole(string text, string content)
    {
        var colon = content.IndexOf(':');
        var name = colon < 0 ? content : content.Substring(0, colon);
        return name.Trim().Length == 0 || name.IndexOf('{') >= 0
            ? throw Broken(text)
            : new WordingPart(name, true, colon < 0 ? null : content.Substring(colon + 1));
    }

    private static FormatException Broken(string text) => new($"The wording '{text}' has a brace that does not belong to a hole such as {{name}}.");
}
