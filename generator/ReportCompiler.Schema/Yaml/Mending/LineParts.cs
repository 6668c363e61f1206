namespace ReportCompiler.Schema.Yaml.Mending;

/// <summary>A line of a data file, taken apart by eye: how far it is indented, its dashes, its key, and where its value begins.</summary>
internal sealed class LineParts
{
    /// <summary>The colon of full width, which input methods write.</summary>
    public const char WideColon = (char)0xFF1A;

    private const char WideComma = (char)0xFF0C;

    private static readonly char[] WordEnds = [' ', '\t', '[', '{', ':', WideColon, '#', ','];

    private static readonly char[] Strokes = ['[', ']', '{', '}', '"', '\'', ':', ',', '*', '&', '%', '@', '`', '!', '|', '>', '?'];

    // Characters of no width, which a copied text brings along.
    private static readonly char[] Unseen = ['\u200B', '\u2060', '\uFEFF'];

    private const char WideSpace = (char)0x3000;

    private LineParts(string text)
    {
        Text = text;
        var at = 0;
        while (at < text.Length && WidthOf(text[at]) is { } width)
        {
            OddSpace = OddSpace < 0 && text[at] != ' ' ? at : OddSpace;
            Width += width;
            at++;
        }

        Indent = at;
        if (StandsBeforeAKey(text, at))
        {
            Stroke = at++;
            at += text.Skip(at).TakeWhile(character => character == ' ').Count();
            Indent = at;

            // It was put before the spaces of the line or among them, or in place of the last of them.
            Width = at - Stroke == 2 && at % 2 == 0 ? Stroke : at - 1;
        }

        IsBlank = at == text.Length || text[at] == '#';
        while (at < text.Length && text[at] == '-' && (at + 1 == text.Length || text[at + 1] == ' '))
        {
            Dashes.Add(at++);
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }
        }

        KeyStart = at;
        ValueStart = at;
        FindKey();
    }

    /// <summary>The line.</summary>
    public string Text { get; }

    /// <summary>How many spaces, tabs and the like stand before it.</summary>
    public int Indent { get; }

    /// <summary>How far it is indented, where a tab and a space of full width count as two spaces.</summary>
    public int Width { get; }

    /// <summary>Where something else than a space stands in the indentation, a tab above all; negative where nothing does.</summary>
    public int OddSpace { get; } = -1;

    /// <summary>Where a character stands that slipped in before the line; negative where none did.</summary>
    public int Stroke { get; } = -1;

    /// <summary>Whether it holds nothing but a comment.</summary>
    public bool IsBlank { get; }

    /// <summary>Where its dashes stand.</summary>
    public List<int> Dashes { get; } = [];

    /// <summary>Where its key stands, or what stands there instead.</summary>
    public int KeyStart { get; }

    /// <summary>Its key; null where no colon ends one.</summary>
    public string? Key { get; private set; }

    /// <summary>Where its value stands.</summary>
    public int ValueStart { get; private set; }

    /// <summary>Whether it can begin something: it has a key or a dash.</summary>
    public bool IsEntry => Key is not null || Dashes.Count > 0;

    /// <summary>Whether no value stands in it.</summary>
    public bool IsHeading => ValueStart >= Text.Length || Text[ValueStart] == '#';

    /// <summary>Whether lines below may belong to it: it has no figures of its own, or begins an item whose other keys stand below.</summary>
    public bool MayHaveRows =>
        IsHeading || Dashes.Count > 0 || OpensText || Key is null || IsBareBracket
        || !(Text[ValueStart] is '[' or '{' or '"' or '\'' || char.IsDigit(Text[ValueStart]));

    // A list or mapping that begins and says nothing yet: its rows stand below, or it is a heading with a bracket too many.
    private bool IsBareBracket => Text[ValueStart] is '[' or '{' && Text.Substring(ValueStart + 1).TrimStart() is "" or ['#', ..];

    /// <summary>Where it stands in the order of keys: what is indented further belongs to it.</summary>
    public int Column => (Key is null && Dashes.Count > 0 ? Dashes[Dashes.Count - 1] : KeyStart) + Width - Indent;

    /// <summary>Whether a text of several lines stands below it.</summary>
    public bool OpensText
    {
        get
        {
            var value = Text.Substring(ValueStart).Trim();
            if (value.Length == 0 || value[0] is not ('|' or '>'))
            {
                return false;
            }

            var rest = value.TrimStart('|', '>').TrimStart('+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            return rest.Length == 0 || (rest[0] is ' ' or '\t' && rest.TrimStart()[0] == '#');
        }
    }

    /// <summary>Whether it is a name alone, of which a colon would make a heading.</summary>
    public bool IsName
    {
        get
        {
            var rest = Text.Substring(KeyStart).TrimEnd();
            var end = rest.IndexOfAny(WordEnds);
            return rest.Length > 0 && IsOfName(rest[0]) && end != 0
                && (end < 0 || rest.Substring(end).TrimStart(' ', '\t', '[', '{', ':', WideColon) is "" or ['#', ..]);
        }
    }

    /// <summary>Whether it is a name and nothing else, with no colon or one of full width.</summary>
    public bool IsBareName => Key is null && Dashes.Count == 0 && IsName && RestOfName is "" or ['#', ..];

    /// <summary>Whether nothing but figures stands in it.</summary>
    public bool IsFigures => Key is null && Dashes.Count == 0 && Text.Substring(KeyStart).Split('#')[0].TrimEnd() is { Length: > 0 } rest
        && rest.Any(char.IsDigit) && rest.All(character => char.IsDigit(character) || character is '.' or ',' or WideComma or '-' or '/');

    /// <summary>Whether a text of several lines was to stand below it, had its colon been one.</summary>
    public bool OpensLostText => Key is null && Dashes.Count == 0 && RestOfName is ['|' or '>'] or ['|' or '>', '-' or '+'];

    private string RestOfName
    {
        get
        {
            var rest = Text.Substring(KeyStart).TrimEnd();
            var end = rest.IndexOfAny(WordEnds);
            return end < 0 ? string.Empty : rest.Substring(end).Trim(' ', '\t', ':', WideColon);
        }
    }

    /// <summary>Takes a line apart.</summary>
    public static LineParts Of(string text) => new(text);

    /// <summary>The key, or the first word where no colon ends one; empty where there is none.</summary>
    public string NearestKey()
    {
        if (Key is not null)
        {
            return Key.Trim('"', '\'');
        }

        var rest = Text.Substring(KeyStart);
        var end = rest.IndexOfAny(WordEnds);
        return (end < 0 ? rest : rest.Substring(0, end)).Trim('"', '\'');
    }

    private static int? WidthOf(char character) => character switch
    {
        '\t' or WideSpace => 2,
        _ when Array.IndexOf(Unseen, character) >= 0 => 0,
        _ => char.IsWhiteSpace(character) ? 1 : null,
    };

    // Headings of forms begin with brackets of full width as well.
    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character > '\u007F' || character is '"' or '\'';

    private static bool StandsBeforeAKey(string text, int at)
    {
        if (at + 2 >= text.Length || Array.IndexOf(Strokes, text[at]) < 0 || text[at + 1] != ' ')
        {
            return false;
        }

        var rest = text.Substring(at + 1).TrimStart();
        var key = rest.TakeWhile(character => char.IsLetterOrDigit(character)).Count();
        return key > 0 && key < rest.Length && rest[key] == ':' && !(text[at] is '{' && rest.IndexOf('}') >= 0);
    }

    private void FindKey()
    {
        if (KeyStart >= Text.Length || Text[KeyStart] is '[' or '{' or '#' or '|' or '>')
        {
            return;
        }

        var quote = Text[KeyStart] is '"' or '\'' ? Text.IndexOf(Text[KeyStart], KeyStart + 1) : KeyStart;
        for (var at = Math.Max(quote, KeyStart); at < Text.Length; at++)
        {
            if (Text[at] == '#' && Text[at - 1] == ' ')
            {
                return;
            }

            if (Text[at] == ':' && (at + 1 == Text.Length || Text[at + 1] is ' ' or '\t'))
            {
                Key = Text.Substring(KeyStart, at - KeyStart).TrimEnd();
                ValueStart = at + 1 + Text.Substring(at + 1).TakeWhile(character => character is ' ' or '\t').Count();
                return;
            }
        }
    }
}
