using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Editing;

/// <summary>Carries the repairs of a finding in the properties of a compiler's diagnostic, from the analyzer that finds to the editor that offers.</summary>
public static class RepairProperties
{
    private const string Title = "Title";
    private const string TextFix = "Text";

    /// <summary>Writes repairs.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Write(IEnumerable<Repair> repairs) =>
        repairs.SelectMany((repair, index) => Write(repair, Prefix("Repair", index)));

    /// <summary>Reads what <see cref="Write(IEnumerable{Repair})"/> wrote; whatever else there is, is passed over.</summary>
    public static IReadOnlyList<Repair> Read(IReadOnlyDictionary<string, string?> properties)
    {
        var repairs = new List<Repair>();
        while (properties.TryGetValue(Prefix("Repair", repairs.Count) + Title, out var title) && title is not null)
        {
            repairs.Add(new Repair(title, ReadChanges(properties, Prefix("Repair", repairs.Count))));
        }

        return repairs;
    }

    /// <summary>Writes changes of text.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Write(IEnumerable<TextRepair> repairs) => repairs.SelectMany((repair, index) =>
        new KeyValuePair<string, string?>[]
        {
            new(Prefix(TextFix, index) + Title, repair.Title),
            new(Prefix(TextFix, index) + nameof(repair.Span), Write(repair.Span)),
            new(Prefix(TextFix, index) + nameof(repair.Text), repair.Text),
        });

    /// <summary>Reads what <see cref="Write(IEnumerable{TextRepair})"/> wrote; whatever else there is, is passed over.</summary>
    public static IReadOnlyList<TextRepair> ReadTexts(IReadOnlyDictionary<string, string?> properties)
    {
        var repairs = new List<TextRepair>();
        while (Value(nameof(Title)) is { } title && ReadSpan(Value(nameof(TextRepair.Span))) is { } span && Value(nameof(TextRepair.Text)) is { } text)
        {
            repairs.Add(new TextRepair(title, span, text));
        }

        return repairs;

        string? Value(string name) => properties.TryGetValue(Prefix(TextFix, repairs.Count) + name, out var value) ? value : null;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Write(Repair repair, string prefix)
    {
        yield return new(prefix + Title, repair.Title);
        for (var index = 0; index < repair.Changes.Count; index++)
        {
            var change = repair.Changes[index];
            var own = prefix + Prefix("Change", index);
            yield return new(own + nameof(change.Cell), change.Cell);
            yield return new(own + nameof(change.Label), change.Label);
            yield return new(own + nameof(change.From), change.From);
            yield return new(own + nameof(change.To), change.To);
            yield return new(own + nameof(change.Span), Write(change.Span));
        }
    }

    private static EquatableArray<SuggestedChange> ReadChanges(IReadOnlyDictionary<string, string?> properties, string repair)
    {
        var changes = new List<SuggestedChange>();
        while (true)
        {
            var own = repair + Prefix("Change", changes.Count);
            if (Value(nameof(SuggestedChange.To)) is not { } to || ReadSpan(Value(nameof(SuggestedChange.Span))) is not { } span)
            {
                return new EquatableArray<SuggestedChange>(changes);
            }

            var cell = Value(nameof(SuggestedChange.Cell)) ?? string.Empty;
            changes.Add(new SuggestedChange(cell, Value(nameof(SuggestedChange.Label)) ?? cell, Value(nameof(SuggestedChange.From)), to, span));

            string? Value(string name) => properties.TryGetValue(own + name, out var value) ? value : null;
        }
    }

    private static string Prefix(string part, int index) => FormattableString.Invariant($"{part}{index}.");

    private static string Write(SourceSpan span) => FormattableString.Invariant($"{span.Line},{span.Column},{span.EndLine},{span.EndColumn}");

    private static SourceSpan? ReadSpan(string? text)
    {
        var numbers = new List<int>();
        foreach (var part in (text ?? string.Empty).Split(','))
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
        }

        return numbers.Count == 4 ? new SourceSpan(numbers[0], numbers[1], numbers[2], numbers[3]) : null;
    }
}
