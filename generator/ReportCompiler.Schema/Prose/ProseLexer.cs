using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>Takes prose apart into the words that a form knows, figures and stops.</summary>
internal sealed class ProseLexer
{
    private const string Percent = "%";
    private const string WidePercent = "％";
    private const int YearDigits = 4;

    private readonly Dictionary<char, List<Entry>> _entries = [];
    private readonly IReadOnlyList<string> _units;
    private readonly IReadOnlyList<string> _years;
    private readonly IReadOnlyList<string> _ordinals;
    private readonly int _year;
    private readonly bool _needsUnit;

    /// <summary>Prepares to read.</summary>
    /// <param name="claims">The claims over the prose, with their places in the form.</param>
    /// <param name="words">The words of the form; null where it declares none.</param>
    /// <param name="year">The year of the report.</param>
    public ProseLexer(IEnumerable<(int Index, FormClaim Claim)> claims, ClaimWords? words, int year)
    {
        _year = year;
        _years = [.. (words?.Years ?? default).OrderByDescending(word => word.Length)];
        _ordinals = [.. words?.Ordinals ?? default];
        _needsUnit = words is not null;
        var phrases = claims.SelectMany(claim => claim.Claim.Patterns.Select(pattern => (claim.Index, Phrase: ClaimPhrase.Of(pattern)))).ToList();
        _units = [.. (words?.Units ?? default).Concat(phrases.Where(phrase => phrase.Phrase.Before.Length > 0).Select(phrase => phrase.Phrase.After))
            .Where(unit => unit.Length > 0).Append(Percent).Append(WidePercent).Distinct(StringComparer.Ordinal).OrderByDescending(unit => unit.Length)];
        foreach (var group in phrases.GroupBy(phrase => TextOf(phrase.Phrase), StringComparer.OrdinalIgnoreCase))
        {
            var claimsOf = group.Select(phrase => phrase.Index).Distinct().ToList();
            Add(
                group.Key,
                new Entry(group.Key, ClaimWordKind.Measure, claimsOf)
                {
                    PrecedesFigure = group.Any(phrase => phrase.Phrase.Before.Length > 0),
                    FollowsFigure = group.Any(phrase => phrase.Phrase.Before.Length == 0),
                });
        }

        foreach (var (kind, list) in words?.ByKind ?? [])
        {
            foreach (var word in list.Select(word => UnmarkedProse.Of(word).Text))
            {
                Add(word, new Entry(word, kind, null));
            }
        }
    }

    /// <summary>Reads prose, in order and without a gap.</summary>
    public List<ProseToken> Read(string text)
    {
        var tokens = new List<ProseToken>();
        for (var index = 0; index < text.Length;)
        {
            var (token, end) = ReadAt(text, index);
            if (token.Kind == ClaimWordKind.Unknown && tokens.Count > 0 && tokens[tokens.Count - 1].Kind == ClaimWordKind.Unknown)
            {
                var last = tokens[tokens.Count - 1];
                tokens[tokens.Count - 1] = last with { Length = end - last.Start };
            }
            else if (text[index] != ' ')
            {
                tokens.Add(token);
            }

            index = end;
        }

        return tokens;
    }

    // A phrase whose figure stands first may begin with the unit, which the figure takes.
    private string TextOf(ClaimPhrase phrase)
    {
        if (phrase.Before.Length > 0)
        {
            return phrase.Before;
        }

        var unit = _units.FirstOrDefault(unit => phrase.After.StartsWith(unit, StringComparison.OrdinalIgnoreCase) && phrase.After.Length > unit.Length);
        return unit is null ? phrase.After : phrase.After.Substring(unit.Length).TrimStart();
    }

    private void Add(string word, Entry entry)
    {
        if (word.Length == 0)
        {
            return;
        }

        var key = char.ToLowerInvariant(word[0]);
        if (!_entries.TryGetValue(key, out var entries))
        {
            _entries.Add(key, entries = []);
        }

        // The longest comes first; of two that are alike, the one that counts something.
        var at = entries.FindIndex(other => other.Word.Length < word.Length);
        entries.Insert(at < 0 ? entries.Count : at, entry);
    }

    private (ProseToken Token, int End) ReadAt(string text, int start)
    {
        if (text[start] == '{' && start + 1 < text.Length && text[start + 1] == '{'
            && text.IndexOf("}}", start, StringComparison.Ordinal) is >= 0 and var close)
        {
            return Figure(text, start, close + 2 - start);
        }

        if (StopOf(text, start) is { } stop)
        {
            return (new ProseToken(stop, start, 1), start + 1);
        }

        if (ProseFigure.LengthAt(text, start) is > 0 and var length)
        {
            return YearAt(text, start, length) ?? Figure(text, start, length);
        }

        foreach (var entry in _entries.TryGetValue(char.ToLowerInvariant(text[start]), out var entries) ? entries : [])
        {
            if (StandsAt(text, start, entry.Word))
            {
                var token = new ProseToken(entry.Kind, start, entry.Word.Length) 
                {
                    Claims = entry.Claims,
                    PrecedesFigure = entry.PrecedesFigure,
                    FollowsFigure = entry.FollowsFigure,
                };
                return (token, start + entry.Word.Length);
            }
        }

        return (new ProseToken(ClaimWordKind.Unknown, start, 1), start + 1);
    }

    // Ordinals, and figures without a unit, count nothing.
    private (ProseToken Token, int End) Figure(string text, int start, int length)
    {
        var end = start + length;
        var next = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var unit = _units.FirstOrDefault(unit => StandsAt(text, next, unit));
        var isOrdinal = _ordinals.Any(word => start >= word.Length && StandsAt(text, start - word.Length, word));
        var figure = text.Substring(start, length);
        return (unit is null && _needsUnit) || isOrdinal
            ? (new ProseToken(ClaimWordKind.Unknown, start, length), end)
            : (new ProseToken(ClaimWordKind.Figure, start, length) { Value = ProseFigure.ValueOf(figure), Unit = unit == WidePercent ? Percent : unit },
                unit is null ? end : next + unit.Length);
    }

    private (ProseToken Token, int End)? YearAt(string text, int start, int length)
    {
        if (length != YearDigits || ProseFigure.ValueOf(text.Substring(start, length)) is not { } value || value is < 1900 or > 2100)
        {
            return null;
        }

        var end = start + length;
        var behind = _years.FirstOrDefault(word => StandsAt(text, end, word));
        if (behind is null)
        {
            return null;
        }

        var kind = value == _year ? ClaimWordKind.ThisYear : value == _year - 1 ? ClaimWordKind.LastYear : ClaimWordKind.OtherYear;
        return (new ProseToken(kind, start, length + behind.Length), end + behind.Length);
    }

    private static ClaimWordKind? StopOf(string text, int at) => text[at] switch
    {
        UnmarkedProse.ParagraphEnd or '。' or '！' or '？' or '!' or '?' => ClaimWordKind.Stop,
        '.' when at + 1 == text.Length || text[at + 1] is ' ' or UnmarkedProse.ParagraphEnd => ClaimWordKind.Stop,
        '：' or ':' => ClaimWordKind.Colon,
        '，' or ',' or '；' or ';' or '（' or '(' or '）' or ')' => ClaimWordKind.Comma,
        _ => null,
    };

    private static bool StandsAt(string text, int start, string word) =>
        string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (!IsLetter(word[0]) || start == 0 || !IsLetter(text[start - 1]))
        && (!IsLetter(word[word.Length - 1]) || start + word.Length >= text.Length || !IsLetter(text[start + word.Length]));

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private sealed record Entry(string Word, ClaimWordKind Kind, IReadOnlyList<int>? Claims)
    {
        public bool PrecedesFigure { get; init; }

        public bool FollowsFigure { get; init; }
    }
}
