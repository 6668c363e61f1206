using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>textDocument/hover: what the form and the reports say of a place.</summary>
internal static class HoverFeature
{
    private static readonly LocalizedText Without = Words.Say(
        "hover-feature.collected-without",
        "The agencies whose figures the collected report lacks, since they had not filed. Its page says so.",
        "汇总时尚未报送、其数据未包含在内的单位。页面会注明。");

    private static readonly LocalizedText FiguresOnly = Words.Say(
        "hover-feature.figures-only",
        "The report is published with its figures only: texts may be left out, figures may not. Its page says so.",
        "报告仅发布数据：文字可以不填，数据不能缺少。发布的页面上会注明。");

    /// <summary>What there is to say; null where there is nothing.</summary>
    public static Hover? At(OpenFile file, int offset, Language language)
    {
        var node = file.Outline.At(offset);
        var (text, start, end) = Placeholder(file, node, offset, language) ?? Accepted(file, node, offset, language) ?? Head(file, node, offset, language)
            ?? Key(file, node, offset) ?? Value(file, offset, language) ?? default;
        return text is null ? null : new Hover(new MarkupContent("markdown", text), file.Document.Map.RangeOf(start, end));
    }

    private static (string Text, int Start, int End)? Value(OpenFile file, int offset, Language language)
    {
        if (file.Report is not { } report || file.CellAt(offset) is not (>= 0 and var cell))
        {
            return null;
        }

        var span = report[cell].Span;
        return (new CellCard(file, report, language).Write(cell), file.Document.Lines.OffsetOf(span.Line, span.Column),
            file.Document.Lines.OffsetOf(span.EndLine, span.EndColumn));
    }

    private static (string Text, int Start, int End)? Placeholder(OpenFile file, OutlineNode? node, int offset, Language language)
    {
        if (node is not { IsProse: true } || file.Report is not { } report || Placeholders.At(file.Document.Text, offset) is not var (start, end))
        {
            return null;
        }

        return CellByPath(file, report, file.Document.Text[start..end], language) is { } card ? (card, start, end) : null;
    }

    private static string? CellByPath(OpenFile file, Report report, string path, Language language) =>
        report.Form.IndexOf(path) is >= 0 and var cell ? new CellCard(file, report, language).Write(cell) : null;

    private static (string Text, int Start, int End)? Accepted(OpenFile file, OutlineNode? node, int offset, Language language)
    {
        if (node is null || node.Chain[0].Key != "accepted" || offset < node.ValueStart || file.Report is not { } report)
        {
            return null;
        }

        var value = OutlineLine.Unquote(node.Value);
        var text = node.Key switch
        {
            "cell" => CellByPath(file, report, value, language),
            "rule" when report.Form.Rules.FirstOrDefault(rule => rule.Id == value) is { } rule => new CellCard(file, report, language).RuleLine(rule)[2..],
            "rule" when DiagnosticCatalogue.All.FirstOrDefault(definition => definition.Id == value) is { } kind =>
                Markdown.Code(kind.Id) + " " + Markdown.Text(kind.Title.In(language)),
            _ => null,
        };
        return text is null ? null : (text, node.ValueStart, node.ValueStart + node.Value.Length);
    }

    private static (string Text, int Start, int End)? Head(OpenFile file, OutlineNode? node, int offset, Language language)
    {
        if (node is not { Parent: null } || offset < node.ValueStart)
        {
            return null;
        }

        var value = OutlineLine.Unquote(node.Value);
        var text = node.Key switch
        {
            "agency" when file.View.Library.Registry.Find(value) is { } agency => Markdown.Text(agency.Name),
            HeadKeys.Content => FiguresOnly.In(language),
            HeadKeys.CollectedWithout => Without.In(language),
            "template" or "year" when file.Form is { } form =>
                Markdown.Text(form.DisplayName) + (form.Basis.Length > 0 ? "\n\n" + Markdown.Text(form.Basis) : string.Empty),
            _ => null,
        };
        return text is null ? null : (text, node.ValueStart, node.ValueStart + node.Value.Length);
    }

    private static (string Text, int Start, int End)? Key(OpenFile file, OutlineNode? node, int offset)
    {
        if (node is not { Number: < 0 } || offset > node.End || file.PlaceOf(node) is not { } place
            || FormPlaces.HeadingOf(place) is not { Length: > 0 } heading)
        {
            return null;
        }

        var above = FormPlaces.HeadingsAbove(place).Select(Markdown.Text);
        var path = place.IsFootnote ? place.Parent!.Path : place.Path;
        var guidance = place.Parent?.Parent is null ? place.Section!.Guidance : string.Empty;
        var lines = new[] { "**" + Markdown.Text(heading) + "**", string.Join(" · ", above), Markdown.Code(path), Markdown.Text(guidance) };
        return (string.Join("\n\n", lines.Where(line => line.Length > 0)), node.Start, node.End);
    }
}
