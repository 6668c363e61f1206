using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Matching;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Narratives.Written;

namespace ReportCompiler.Published.Prose;

/// <summary>Reads the prose of sections.</summary>
/// <param name="document">The document.</param>
/// <param name="used">The texts that were read as cells, by their places; those of prose are added.</param>
internal sealed class ProseSections(AlignedDocument document, ISet<int> used)
{
    private const int BasisRoom = 12;

    private readonly ItemScope? _article = Around(document);
    private readonly List<string> _twice = [];

    /// <summary>Headings that stand twice, one behind the other.</summary>
    public IReadOnlyList<string> Twice => _twice;

    /// <summary>The prose of a section as Markdown; null where the document has none.</summary>
    /// <param name="section">The section.</param>
    public string? Read(FormSection section)
    {
        var items = ItemsOf(section).ToList();
        used.UnionWith(items);
        var blocks = ProseBlocks.Of([.. items.Select(item => document.Items[item])]);
        return blocks.Count == 0 ? null : ProseMarkdown.Write(blocks).Replace("{", "\\{", StringComparison.Ordinal)
            .Replace("}", "\\}", StringComparison.Ordinal);
    }

    /// <summary>The texts that stand between the first label and the end of the article and were read as nothing.</summary>
    public IEnumerable<PlacedText> Unplaced()
    {
        var heading = -1;
        for (var item = 0; item < document.Items.Count; item++)
        {
            heading = document.LabelOf(item) is >= 0 and var label ? label : heading;
            var section = heading < 0 ? null : document.Labels[heading].Section;
            if (section is { Text.Length: 0, ListsComponents: false } && document.LabelOf(item) < 0 && !used.Contains(item)
                && document.Items[item].Text.Trim().Length > 0 && IsInArticle(item) && !IsRepeated(item) && !IsBasis(item))
            {
                yield return document.Items[item];
            }
        }
    }

    private IEnumerable<int> ItemsOf(FormSection section)
    {
        var labels = document.LabelsWhere(label => label.Section.Id == section.Id).Select(document.ItemOf).Where(item => item >= 0).ToList();
        var heading = document.LabelsWhere(label => label.Section.Id == section.Id && label.Kind == LabelKind.Heading)
            .Select(document.ItemOf).DefaultIfEmpty(-1).Max();
        if (heading > 0 && LabelText.Plain(document.Items[heading - 1].Text) == LabelText.Plain(document.Items[heading].Text))
        {
            _twice.Add(section.Heading);
        }

        if (heading < 0 || (section.HasFootnote && labels.Count < 2))
        {
            yield break;
        }

        // Where nothing says where an article ends, what stands behind the last table is as likely the site's.
        var last = labels.Max();
        if (section.HasFootnote && _article is null or { Parent: null } && document.NextLabel(last + 1) == document.Items.Count)
        {
            yield break;
        }

        var start = section.HasFootnote ? used.Where(item => item > last && item < document.NextLabel(last + 1)).DefaultIfEmpty(last).Max() : last;
        var grid = section.HasFootnote ? document.Items[last].Cell?.Grid : null;
        for (var item = start + 1; item < document.NextLabel(start + 1); item++)
        {
            if (IsIn(item, heading) && !IsHeadingAgain(item, section) && !(grid is not null && document.Items[item].Cell?.Grid == grid))
            {
                if (IsBasis(item))
                {
                    yield break;
                }

                yield return item;
            }
        }
    }

    // A section that a page marks as one ends with it.
    private bool IsIn(int item, int heading)
    {
        var own = document.Items[heading].Scope?.Section;
        var holdsOthers = own is null || _article?.IsIn(own) == true;
        return IsInArticle(item) && (holdsOthers || document.Items[item].Scope!.IsIn(own!));
    }

    private bool IsInArticle(int item) => _article is null || document.Items[item].Scope?.IsIn(_article) == true;

    private bool IsHeadingAgain(int item, FormSection section)
    {
        if (LabelText.Plain(document.Items[item].Text) != LabelText.Plain(section.Heading))
        {
            return false;
        }

        _twice.Add(section.Heading);
        used.Add(item);
        return true;
    }

    // Labels of the form in other places than their own: heads of a table that are repeated on each page.
    private bool IsRepeated(int item) =>
        document.Items[item].Text.Length < DocumentLimits.Depth
        && LabelText.Plain(document.Items[item].Text) is var plain && document.Labels.Any(label => label.Plain == plain);

    private bool IsBasis(int item) =>
        document.Form.Basis.Length > 0
        && document.Items[item].Text.Length <= document.Form.Basis.Length + BasisRoom
        && LabelText.Plain(document.Items[item].Text).EndsWith(LabelText.Plain(document.Form.Basis), StringComparison.Ordinal);

    // What holds all that was found; everything around it is the site's.
    private static ItemScope? Around(AlignedDocument document)
    {
        var scopes = Enumerable.Range(0, document.Items.Count).Where(item => document.LabelOf(item) >= 0).Select(item => document.Items[item].Scope).ToList();
        return scopes.Count == 0 || scopes.Contains(null) ? null : scopes.Aggregate((around, scope) => around!.Around(scope!));
    }
}
