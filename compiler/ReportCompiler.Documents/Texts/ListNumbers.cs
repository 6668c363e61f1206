using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Documents.Texts;

/// <summary>Gives every numbered list of a document a count of its own, and writes them.</summary>
internal sealed class ListNumbers
{
    /// <summary>How deep lists can lie in one another.</summary>
    public const int Levels = 9;

    private const int Bullets = 0;
    private const int Numbers = 1;
    private const int Bracketed = 2;
    private const int Step = 425;
    private const int MaxStart = 32_767;

    private readonly List<(int? Start, char Mark)> _lists = [];

    /// <summary>The id of a new list.</summary>
    /// <param name="start">The number of its first item; null for bullets.</param>
    /// <param name="mark">What stands behind its numbers.</param>
    public int Add(int? start, char mark)
    {
        _lists.Add((start, mark));
        return _lists.Count;
    }

    /// <summary>How far the text of a list is from the margin, in twentieths of a point.</summary>
    /// <param name="level">The level, from 0.</param>
    public static string IndentOf(int level) => FormattableString.Invariant($"{(level + 1) * Step}");

    /// <summary>The lists.</summary>
    public Numbering ToNumbering() => new(
    [
        Abstract(Bullets, NumberFormatValues.Bullet, _ => "•"),
        Abstract(Numbers, NumberFormatValues.Decimal, level => FormattableString.Invariant($"%{level + 1}.")),
        Abstract(Bracketed, NumberFormatValues.Decimal, level => FormattableString.Invariant($"%{level + 1})")),
        .. _lists.Select((list, index) => Instance(list.Start, list.Mark, index)),
    ]);

    private static AbstractNum Abstract(int id, NumberFormatValues format, Func<int, string> text) =>
        new(Enumerable.Range(0, Levels).Select(level => new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text(level) },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(
                new Indentation { Left = IndentOf(level), Hanging = FormattableString.Invariant($"{Step}"), FirstLineChars = 0 })) { LevelIndex = level })
            .Prepend<DocumentFormat.OpenXml.OpenXmlElement>(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel })) { AbstractNumberId = id };

    private static NumberingInstance Instance(int? start, char mark, int index)
    {
        var instance = new NumberingInstance(new AbstractNumId { Val = start is null ? Bullets : mark == ')' ? Bracketed : Numbers }) { NumberID = index + 1 };
        if (start is { } number)
        {
            instance.Append(Enumerable.Range(0, Levels).Select(level =>
                new LevelOverride(new StartOverrideNumberingValue { Val = Math.Min(number, MaxStart) }) { LevelIndex = level }));
        }

        return instance;
    }
}
