using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>textDocument/definition: from a figure to the rules that it takes part in, and from names to what they name.</summary>
/// <param name="templates">Where rules are declared.</param>
/// <param name="roots">The folders of the client.</param>
internal sealed class DefinitionFeature(TemplatePlaces templates, IReadOnlyList<string> roots)
{
    private const string Registry = "agencies.yaml";

    /// <summary>The places that a place leads to.</summary>
    public IReadOnlyList<Location> At(OpenFile file, int offset)
    {
        var node = file.Outline.At(offset);
        if (node is { IsProse: true })
        {
            return Placeholders.At(file.Document.Text, offset) is var (start, end) ? CellAt(file, file.Document.Text[start..end]) : [];
        }

        if (node is not null && offset >= node.ValueStart && OutlineLine.Unquote(node.Value) is { Length: > 0 } value)
        {
            switch (node.Key)
            {
                case "agency" when node.Parent is null:
                    return Agency(file, value);
                case "cell" when node.Chain[0].Key == "accepted":
                    return CellAt(file, value);
                case "rule" when node.Chain[0].Key == "accepted" && file.Form is { } form:
                    return templates.Find(Roots(file), form, [value]);
            }
        }

        return Rules(file, offset);
    }

    private IReadOnlyList<Location> Rules(OpenFile file, int offset)
    {
        if (file.Parsed is not { Report: { } report, Engine: { } engine } || file.CellAt(offset) is not (>= 0 and var cell))
        {
            return [];
        }

        // The rule that a finding speaks of comes first.
        var broken =
            file.View.FindingsOf(file.Name).Where(finding => finding.Cell == report.Form.Cells[cell].Path).Select(finding => finding.Rule).OfType<string>();
        return templates.Find(Roots(file), report.Form, broken.Concat(RuleTrace.Of(engine, report).Of(cell).Select(use => use.Rule.Id)));
    }

    private static IReadOnlyList<Location> CellAt(OpenFile file, string path) =>
        file.Report is { } report && report.Form.IndexOf(path) is >= 0 and var cell && report[cell].Span.IsKnown
            ? [new Location(file.Document.Uri, file.Document.RangeOf(report[cell].Span))]
            : [];

    private static IReadOnlyList<Location> Agency(OpenFile file, string id)
    {
        var name = file.View.Library.Registry.File;
        var path = Path.Combine(file.Folder.Path, Registry);
        var register = file.View.Open.GetValueOrDefault(name) ?? new TextDocument(FileUri.Of(path), path, null, FileText.Read(path), file.Document.Encoding);
        var entry = new Outline(register.Text).All.SelectMany(node => node.Children.Prepend(node))
            .FirstOrDefault(node => node.Key == "id" && OutlineLine.Unquote(node.Value) == id);
        return entry is null ? [] : [new Location(register.Uri, register.Map.RangeOf(entry.ValueStart, entry.ValueStart + entry.Value.Length))];
    }

    // The folders of the client, else what lies around the reports.
    private IEnumerable<string> Roots(OpenFile file) => roots.Append(file.Folder.Path).Append(Path.GetDirectoryName(file.Folder.Path)).OfType<string>();
}
