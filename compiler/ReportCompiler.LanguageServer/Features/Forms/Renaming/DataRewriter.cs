using System.Text.RegularExpressions;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.Schema.DataLayout;

namespace ReportCompiler.LanguageServer.Features.Forms.Renaming;

/// <summary>Renames a part of a form in a data file: keys that are its id, placeholders, and what is accepted. Headings as keys stay.</summary>
/// <param name="file">The data file.</param>
/// <param name="target">What is renamed.</param>
/// <param name="name">Its new id.</param>
internal sealed partial class DataRewriter(OpenFile file, FormTarget target, string name)
{
    private readonly Rewriting _rewriting = new(file.Document, target.Id, name);

    /// <summary>The changes; none where the file does not name the part.</summary>
    public Rewriting Rewrite()
    {
        foreach (var node in file.Outline.All.Where(node => node.Number < 0))
        {
            if (file.PlaceOf(node) is { } place)
            {
                RewriteKey(node, place);
            }

            if (node is { Key: "cell" or "rule", Parent: { Number: >= 0, Parent: { Key: "accepted", Parent: null } } })
            {
                RewritePath(OutlineLine.Unquote(node.Value), node.ValueStart + (node.Value is ['"' or '\'', ..] ? 1 : 0));
            }
        }

        return _rewriting;
    }

    private void RewriteKey(OutlineNode node, DataPlace place)
    {
        if (target.IsNamedBy(node, place))
        {
            _ = _rewriting.Replace(node.Start) || _rewriting.Replace(node.Start + 1);
        }

        if (place.Kind == PlaceKind.Prose)
        {
            foreach (Match match in Placeholder().Matches(file.Document.Text[node.ValueStart..Math.Max(node.ValueStart, node.BodyEnd)]))
            {
                RewritePath(match.Groups[1].Value, node.ValueStart + match.Groups[1].Index);
            }
        }
    }

    // A sum or a formula is accepted by the path of its row or column, which cells begin or end with.
    private void RewritePath(string path, int offset)
    {
        if (file.Form is not { } form)
        {
            return;
        }

        if (form.IndexOf(path) is >= 0 and var cell && target.SegmentIn(form, form.Cells[cell]) is >= 0 and var segment)
        {
            _rewriting.Replace(offset, path, segment);
        }
        else if (form.Rules.Any(rule => rule.Id == path) && SegmentOfTotal(path) is >= 0 and var place)
        {
            _rewriting.Replace(offset, path, place);
        }
    }

    private int SegmentOfTotal(string path)
    {
        var table = target.Table.Split('.').Length;
        var isBeside = path == target.Table || path.StartsWith(target.Table + ".", StringComparison.Ordinal);
        var inside = isBeside ? path[Math.Min(path.Length, target.Table.Length + 1)..] : string.Empty;
        return !isBeside || path.IndexOf('.', StringComparison.Ordinal) < 0 ? -1
            : target.Path.Length == 0 ? table - 1
            : inside == target.Path || inside.StartsWith(target.Path + ".", StringComparison.Ordinal) ? table + target.Path.Split('.').Length - 1
            : -1;
    }

    [GeneratedRegex(@"\{\{[ ]*([A-Za-z0-9.\-]{1,500})[ ]*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
