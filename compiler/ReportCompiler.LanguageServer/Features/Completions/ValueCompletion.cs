using System.Globalization;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.LanguageServer.Features.Completions;

/// <summary>The values that can stand behind a key.</summary>
internal static class ValueCompletion
{
    private const string Accepted = "accepted";
    private const string OtherLead = CellItems.Other + ": ";

    private static readonly LocalizedText Yes = Words.Say("value-completion.yes", "yes", "是");
    private static readonly LocalizedText No = Words.Say("value-completion.no", "no", "否");

    /// <summary>The values.</summary>
    /// <param name="place">The place.</param>
    /// <param name="parent">What the key stands in; null for the top of the file.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">Where the value begins in its line.</param>
    public static CompletionList At(CompletionPlace place, OutlineNode? parent, string key, int value)
    {
        var start = place.LineStart + value;
        if (parent is null && Head(place, key) is { } head)
        {
            return Of(place, head, start, CompletionKinds.Value);
        }

        if (parent is { Number: >= 0, Parent.Key: Accepted, Parent.Parent: null })
        {
            return key switch
            {
                "rule" => Of(
                    place, place.File.Form?.Rules.Select(
                        rule => (rule.Id, rule.Says.In(place.File.Form.IsChinese ? Schema.Text.Language.Chinese : Schema.Text.Language.English))) ?? [], start,
                            CompletionKinds.Reference),
                "cell" => PathCompletion.At(place, start),
                _ => new CompletionList(false, []),
            };
        }

        return place.File.PlaceOf(parent)?.Find(key) is { Columns.Count: > 0 } row ? Cells(place, row, value) : new CompletionList(false, []);
    }

    private static IEnumerable<(string Text, string Detail)>? Head(CompletionPlace place, string key) => key switch
    {
        "agency" or HeadKeys.CollectedWithout => place.File.View.Library.Registry.Agencies.Select(agency => (agency.Id, agency.Name)),
        "template" =>
            place.File.Catalog.Families.Select(
                family => (family, string.Join(", ", place.File.Catalog.Versions(family).Select(form => form.Years.ToString())))),
        HeadKeys.Content => [(HeadKeys.FiguresOnly.In(place.File.Form?.WordLanguage ?? Schema.Text.Language.English), string.Empty)],
        "year" => Years(place.File).Select(year => (year.ToString(CultureInfo.InvariantCulture), string.Empty)),
        _ => null,
    };

    // The years that a form has been in force, up to the one after the last that there is a report for. What is typed here is none before its
    // year is.
    private static IEnumerable<int> Years(OpenFile file)
    {
        var family = OutlineLine.Unquote(file.Outline.Find("template")?.Value ?? string.Empty);
        var own = OutlineLine.Unquote(file.Outline.Find("year")?.Value ?? string.Empty).Length == 4 ? string.Empty : file.Name;
        var last = file.View.Library.Reports.Where(report => report.Parsed.File != own)
            .Select(report => report.Parsed.Report?.Header.Year ?? 0).DefaultIfEmpty().Max() + 1;
        return file.Catalog.Versions(family)
            .SelectMany(form => Enumerable.Range(form.Years.First, Math.Max(0, (form.Years.Last ?? Math.Max(last, form.Years.First)) - form.Years.First + 1)))
            .Distinct()
            .OrderDescending();
    }

    private static CompletionList Cells(CompletionPlace place, DataPlace row, int value)
    {
        var cells = row.Cells;
        var isList = place.Before.AsSpan(value) is ['[', ..];
        if (!isList && cells.Count > 1)
        {
            return place.Before.Length > value
                ? new CompletionList(false, []) : new CompletionList(false, [List(place, cells.Count, place.LineStart + value)]);
        }

        var number = isList ? NumberOf(place.Before.AsSpan(value), row) : 0;
        if (number >= cells.Count)
        {
            return new CompletionList(false, []);
        }

        var begun = isList ? Math.Max(place.Before.LastIndexOf('['), place.Before.LastIndexOf(',')) + 1 : value;
        begun += OutlineLine.IndentOf(place.Before.AsSpan(begun));
        var cell = row.Form.Cells[cells[number]];
        var isInBrackets = isList || cell.Type.IsList;
        return Of(
            place,
            WordsOf(cell.Type, row.Form).Select(word => (
                word.Text == OtherLead ? word.Text : YamlText.Of(word.Text, isInBrackets),
                word.Detail.Length > 0 ? word.Detail : cell.Column.Label)),
            place.LineStart + begun,
            CompletionKinds.Value);
    }

    // Within the brackets of one cell, a comma parts what is chosen in it.
    private static int NumberOf(ReadOnlySpan<char> before, DataPlace row)
    {
        var depth = row.Cells.Count == 1 && row.Form.Cells[row.Cells[0]].Type.TakesItems ? 1 : 0;
        var number = 0;
        foreach (var letter in before)
        {
            depth += letter switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            number += letter == ',' && depth == 1 ? 1 : 0;
        }

        return number;
    }

    private static CompletionItem List(CompletionPlace place, int count, int start)
    {
        var gaps = Enumerable.Range(1, count).Select(number => place.TakesSnippets ? " $" + number.ToString(CultureInfo.InvariantCulture) : " ");
        return place.Item("[ , ]", CompletionKinds.Value, string.Empty, start, "[" + string.Join(",", gaps) + " ]", 0, place.TakesSnippets);
    }

    // What is written, and what the form prints for it.
    private static IEnumerable<(string Text, string Detail)> WordsOf(CellType type, Form form) => type.Codes
        .Select((code, place) => (code, type.Labels.Count > 0 ? type.Labels[place] : string.Empty))
        .Concat(type.Other.Length > 0 ? [(OtherLead, type.Other)] : [])
        .Concat(type.Kind == CellKind.Flag ? [YesOrNo(type, form, 0, Yes), YesOrNo(type, form, 1, No)] : [])
        .Concat(type.Specials.Select(special => (special.Text, string.Empty)))
        .Concat(type.NotApplicable.Length > 0 ? [(type.NotApplicable, string.Empty)] : []);

    private static (string Text, string Detail) YesOrNo(CellType type, Form form, int place, LocalizedText word) =>
        (word.In(form.WordLanguage), type.Labels.Count > 0 ? type.Labels[place] : string.Empty);

    private static CompletionList Of(CompletionPlace place, IEnumerable<(string Text, string Detail)> values, int start, int kind) =>
        new(false, [.. values.Select((value, order) => place.Item(value.Text, kind, value.Detail, start, value.Text, order))]);
}
