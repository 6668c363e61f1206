using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>Takes prose apart into the words that a form knows, figures and stops.</summary>
internal sealed class ProseLexer
{
    private readonly Dictionary<char, List<Entry>> _entries = [];
    private readonly ClaimUnits _units;
    private readonly YearWords _years;
    private readonly IReadOnlyList<string> _ordinals;
    private readonly IReadOnlyList<string> _withoutUnit;
    private readonly bool _needsUnit;

    /// <summary>Prepares to read.</summary>
    /// <param name="claims">The claims over the prose, with their places in the form.</param>
    /// <param name="words">The words of the form; null where it declares none.</param>
    /// <param name="units">In which units its claims are counted.</param>
    /// <param name="year">The year of the report.</param>
    public ProseLexer(IEnumerable<(int Index, FormClaim Claim)> claims, ClaimWords? words, ClaimUnits units, int year)
    {
        _units = units;
        _years = new YearWords(words, year);
        _ordinals = [.. words?.Ordinals ?? default];
        _needsUnit = words is not null;
        var phrases = claims
            .SelectMany(claim => claim.Claim.Patterns.SelectMany(_years.Of).Select(pattern => (claim.Index, Phrase: ClaimPhrase.Of(pattern))))
            .ToList();
        foreach (var group in phrases.GroupBy(phrase => TextOf(phrase.Phrase), StringComparer.OrdinalIgnoreCase))
        {
            var claimsOf = group.Select(phrase => phrase.Index).Distinct().ToList();
            Add(
                group.Key,
                new Entry(group.Key, ClaimWordKind.Measure, claimsOf)
                {
                    PrecedesFigure = group.Any(phrase => phrase.Phrase.Before.Length > 0),
                    FollowsFigure = group.Any(phrase => phrase.Phrase.Before.Length == 0),
                    IsWithoutUnit = group.Any(phrase => phrase.Phrase.Before.Length > 0
                        ? phrase.Phrase.After.Length == 0 : _units.UnitAndRest(phrase.Phrase.After).Unit.Length == 0),
                });
        }

        foreach (var (kind, list) in words?.ByKind ?? [])
        {
            foreach (var word in list.SelectMany(_years.Of).Select(word => UnmarkedProse.Of(word).Text))
            {
                Add(word, new Entry(word, kind, null));
            }
        }

        var entries = _entries.Values.SelectMany(entries => entries);
        _withoutUnit = [.. entries.Where(entry => entry is { IsWithoutUnit: true, PrecedesFigure: true }).Select(entry => entry.Word)];

        // The longest comes first; of two that are alike, the one that counts something.
        foreach (var key in _entries.Keys.ToList())
        {
            _entries[key] = [.. _entries[key].OrderByDescending(entry => entry.Word.Length)];
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
    private string TextOf(ClaimPhrase phrase) => phrase.Before.Length > 0 ? phrase.Before : _units.UnitAndRest(phrase.After).Text;

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

        entries.Add(entry);
    }

    private (ProseToken Token, int End) ReadAt(string text, int start)
    {
        if (text[start] == '{' && start + 1 < text.Length && text[start + 1] == '{'
            && text.IndexOf("}}", start, StringComparison.Ordinal) is >= 0 and var close)
        {
            return Figure(text, start, close + 2 - start);
        }

        var word = WordAt(text, start);
        if (_years.At(text, start) is { } year && !(word?.End >= year.End))
        {
            return (new ProseToken(year.Kind, start, year.End - start), year.End);
        }

        if (word is { } known)
        {
            return known;
        }

        if (StopOf(text, start) is { } stop)
        {
            return (new ProseToken(IsAside(text, start) ? ClaimWordKind.Ignored : stop, start, 1), start + 1);
        }

        return ProseFigure.LengthAt(text, start) is > 0 and var length
            ? Figure(text, start, length)
            : (new ProseToken(ClaimWordKind.Unknown, start, 1), start + 1);
    }

    private (ProseToken Token, int End)? WordAt(string text, int start)
    {
        foreach (var entry in EntriesAt(text, start))
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

        return null;
    }

    // Words in brackets, without a figure, that a clause goes on behind belong to it.
    private bool IsAside(string text, int at)
    {
        if (text[at] is not ('（' or '(' or '）' or ')'))
        {
            return false;
        }

        var isOpen = text[at] is '（' or '(';
        var from = isOpen ? at : text.LastIndexOfAny(['（', '('], at);
        var to = isOpen ? text.IndexOfAny(['）', ')'], at) : at;
        if (from <= 0 || to < 0 || to + 1 >= text.Length || IsBehindFigure(text, from)
            || StopOf(text, from - 1) is not null || StopOf(text, to + 1) is not null)
        {
            return false;
        }

        var inside = text.Substring(from + 1, to - from - 1);
        return !inside.Any(character => character is '{' || ProseFigure.LengthAt(character.ToString(), 0) > 0 || StopOf(character.ToString(), 0) is not null);
    }

    // There they say more of that figure.
    private bool IsBehindFigure(string text, int at) => _units.All.Append(ClaimUnits.Percent).Any(unit => at > unit.Length
        && string.CompareOrdinal(text, at - unit.Length, unit, 0, unit.Length) == 0
        && (text[at - unit.Length - 1] == '}' || ProseFigure.LengthAt(text[at - unit.Length - 1].ToString(), 0) > 0));

    // Ordinals, and figures without a unit, count nothing.
    private (ProseToken Token, int End) Figure(string text, int start, int length)
    {
        var end = start + length;
        var next = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var isBare = IsWithoutUnit(text, start, next);
        var unit = isBare ? null : _units.All.FirstOrDefault(unit => StandsAt(text, next, unit));
        var isOrdinal = _ordinals.Any(word => start >= word.Length && StandsAt(text, start - word.Length, word));
        var figure = text.Substring(start, length);
        var (plain, scale) = _units.Plain(unit);
        return (unit is null && _needsUnit && !isBare) || isOrdinal
            ? (new ProseToken(ClaimWordKind.Unknown, start, length), end)
            : (new ProseToken(ClaimWordKind.Figure, start, length) { Value = ProseFigure.ValueOf(figure), Unit = plain, Scale = scale },
                unit is null ? end : next + unit.Length);
    }

    private static ClaimWordKind? StopOf(string text, int at) => text[at] switch
    {
        UnmarkedProse.ParagraphEnd or '。' or '！' or '？' or '!' or '?' => ClaimWordKind.Stop,
        '.' when at > 1 && IsLetter(text[at - 1]) && text[at - 2] == '.' => null,
        '.' when at + 1 == text.Length || text[at + 1] is ' ' or UnmarkedProse.ParagraphEnd => ClaimWordKind.Stop,
        '：' or ':' => ClaimWordKind.Colon,
        '，' or ',' or '；' or ';' => ClaimWordKind.Comma,
        '（' or '(' => ClaimWordKind.Open,
        '）' or ')' => ClaimWordKind.Close,
        _ => null,
    };

    // Whether what the figure is of stands right beside it, and has no unit.
    private bool IsWithoutUnit(string text, int start, int end)
    {
        var behind = end < text.Length ? EntriesAt(text, end).FirstOrDefault(entry => StandsAt(text, end, entry.Word)) : null;
        return behind is { IsWithoutUnit: true, FollowsFigure: true }
            || (!_units.All.Any(unit => StandsAt(text, end, unit)) && _withoutUnit.Any(word => EndsAt(text, start, word)));
    }

    private static bool EndsAt(string text, int end, string word)
    {
        var start = (end > 0 && text[end - 1] == ' ' ? end - 1 : end) - word.Length;
        return start >= 0 && StandsAt(text, start, word);
    }

    private List<Entry> EntriesAt(string text, int start) =>
        _entries.TryGetValue(char.ToLowerInvariant(text[start]), out var entries) ? entries : [];

    /// <summary>Whether a word stands at a place, not as part of a longer one.</summary>
    public static bool StandsAt(string text, int start, string word) => word.Length == 0 ||
        (string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (!IsLetter(word[0]) || start == 0 || !IsLetter(text[start - 1]))
        && (!IsLetter(word[word.Length - 1]) || start + word.Length >= text.Length || !IsLetter(text[start + word.Length])));

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private sealed record Entry(string Word, ClaimWordKind Kind, IReadOnlyList<int>? Claims)
    {
        public bool PrecedesFigure { get; init; }

        public bool FollowsFigure { get; init; }

        public bool IsWithoutUnit { get; init; }
    }
}
