using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Published.Matching;

/// <summary>A document with the labels of a form found in it.</summary>
internal sealed class AlignedDocument
{
    private readonly Alignment _alignment;
    private readonly Dictionary<int, int> _labelOf = [];
    private readonly ILookup<int, int> _grids;

    private AlignedDocument(Form form, IReadOnlyList<PlacedText> items, IReadOnlyList<ExpectedLabel> labels, Alignment alignment)
    {
        (Form, Items, Labels, _alignment) = (form, items, labels, alignment);
        for (var label = 0; label < labels.Count; label++)
        {
            if (alignment.ItemOf(label) is >= 0 and var item)
            {
                _labelOf[item] = label;
            }
        }

        AddHeadingsElsewhere();
        var weights = labels.Select((label, place) => (label.Weight, IsFound: alignment.ItemOf(place) >= 0)).ToList();
        Share = weights.Count == 0 ? 0 : (double)weights.Where(label => label.IsFound).Sum(label => label.Weight) / weights.Sum(label => label.Weight);
        _grids = Enumerable.Range(0, items.Count).Where(item => items[item].Cell is not null).ToLookup(item => items[item].Cell!.Grid);
    }

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>The texts, in order.</summary>
    public IReadOnlyList<PlacedText> Items { get; }

    /// <summary>The labels of the form, in order.</summary>
    public IReadOnlyList<ExpectedLabel> Labels { get; }

    /// <summary>How much of the form was found: 0 for nothing, 1 for every label.</summary>
    public double Share { get; }

    /// <summary>How many labels were found.</summary>
    public int Found => _labelOf.Count;

    /// <summary>Looks for the labels of a form in a document; null where the document is larger than any report.</summary>
    /// <param name="form">The form.</param>
    /// <param name="document">The document.</param>
    public static AlignedDocument? Of(Form form, PublishedDocument document)
    {
        var labels = FormLabels.Of(form);
        var items = BrokenLabels.Join(document.Items, new LabelIndex(labels));
        return Alignment.Of(labels, [.. items.Select(item => item.Text)]) is { } alignment ? new AlignedDocument(form, items, labels, alignment) : null;
    }

    // A workbook may have the texts on one sheet and the tables on others: a heading that stands once, in another order, is that heading.
    private void AddHeadingsElsewhere()
    {
        var headings = LabelsWhere(label => label.Kind == LabelKind.Heading).ToList();
        foreach (var label in headings.Where(label => ItemOf(label) < 0))
        {
            var found = Enumerable.Range(0, Items.Count).Where(item => IsText(item, Labels[label].Plain) && !_labelOf.ContainsKey(item)).Take(2).ToList();
            if (found.Count == 1 && !headings.Exists(other => IsText(found[0] + 1, Labels[other].Plain)))
            {
                _alignment.Put(label, found[0]);
                _labelOf[found[0]] = label;
            }
        }
    }

    private bool IsText(int item, string plain) =>
        item < Items.Count && Items[item].Text.Length < 4 * (plain.Length + 5) && LabelText.Plain(Items[item].Text) == plain;

    /// <summary>The place of the text that a label was found as; -1 where it was not.</summary>
    /// <param name="label">The place of the label.</param>
    public int ItemOf(int label) => _alignment.ItemOf(label);

    /// <summary>Whether the label could as well stand elsewhere.</summary>
    /// <param name="label">The place of the label.</param>
    public bool IsUnsure(int label) => _alignment.IsUnsure(label);

    /// <summary>The place of the label that a text was found to be; -1 for none.</summary>
    /// <param name="item">The place of the text.</param>
    public int LabelOf(int item) => _labelOf.GetValueOrDefault(item, -1);

    /// <summary>The labels that fit, by their places.</summary>
    /// <param name="fits">Which are wanted.</param>
    public IEnumerable<int> LabelsWhere(Func<ExpectedLabel, bool> fits) => Enumerable.Range(0, Labels.Count).Where(label => fits(Labels[label]));

    /// <summary>The place of the next text that is a label; the number of texts where there is none.</summary>
    /// <param name="item">The place of the text to begin at.</param>
    public int NextLabel(int item)
    {
        while (item < Items.Count && !_labelOf.ContainsKey(item))
        {
            item++;
        }

        return item;
    }

    /// <summary>The text that takes a place of a table; -1 where none does.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    public int At(int grid, int row, int column)
    {
        foreach (var item in _grids[grid])
        {
            if (Items[item].Cell!.Covers(row, column))
            {
                return item;
            }
        }

        return -1;
    }

    /// <summary>The texts of a table, by their places.</summary>
    /// <param name="grid">The table.</param>
    public IEnumerable<int> ItemsOf(int grid) => _grids[grid];
}
