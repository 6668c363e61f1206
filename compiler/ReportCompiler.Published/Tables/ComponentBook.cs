using ReportCompiler.Published.Matching;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Published.Tables;

/// <summary>The components of a report, as the document lists them or has rows for them.</summary>
internal sealed class ComponentBook
{
    private readonly List<(string Id, string Name)> _listed = [];
    private readonly List<Component> _met = [];

    /// <summary>Looks for the list of components.</summary>
    /// <param name="document">The document.</param>
    /// <param name="used">Where texts that were read are noted, by their places.</param>
    public ComponentBook(AlignedDocument document, ISet<int> used)
    {
        foreach (var label in document.LabelsWhere(label => label.Kind == LabelKind.Heading && label.Section.ListsComponents
            && label.Text == label.Section.Heading))
        {
            var start = document.ItemOf(label) + 1;
            var rows = start == 0 ? [] : Enumerable.Range(start, document.NextLabel(start) - start).GroupBy(item => document.Items[item].Line)
                .Where(row => row.Count() == 2);
            foreach (var row in rows.Select(row => row.ToList()))
            {
                _listed.Add((FoldedText.Of(document.Items[row[0]].Text), FoldedText.Of(document.Items[row[1]].Text)));
                used.UnionWith(row);
            }
        }
    }

    /// <summary>The components that have rows: in the order of the list, then those that it lacks.</summary>
    public IReadOnlyList<Component> Components => [.. _met.OrderBy(component => PlaceOf(component.Id) is >= 0 and var place ? place : _listed.Count)];

    /// <summary>The component that a row heading means; null where it means none, or one that is not in the list of the document.</summary>
    /// <param name="text">The heading.</param>
    public string? Find(string text)
    {
        var plain = LabelText.Plain(text);
        if (plain.Length == 0)
        {
            return null;
        }

        var known = _listed.FindIndex(component => LabelText.Plain(component.Id) == plain || LabelText.Plain(component.Name) == plain);
        if (known < 0 && _listed.Count > 0)
        {
            return null;
        }

        var (id, name) = known >= 0 ? (IdOf(_listed[known].Id), _listed[known].Name) : (IdOf(FoldedText.Of(text)), FoldedText.Of(text));
        if (id.Length > 0 && !_met.Exists(component => component.Id == id))
        {
            _met.Add(new Component(id, name));
        }

        return id.Length > 0 ? id : null;
    }

    private int PlaceOf(string id) => _listed.FindIndex(component => IdOf(component.Id) == id);

    private static string IdOf(string text)
    {
        var letters = new string([.. text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]);
        return string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
