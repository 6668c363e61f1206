using System.Xml.Linq;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange.Maps;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Reads the sections of a document.</summary>
/// <param name="map">The map.</param>
/// <param name="context">Where findings go.</param>
/// <param name="organizations">The agency and its components; null where the format has none.</param>
/// <param name="cells">Where values go.</param>
/// <param name="quirks">What sets right what a program is known to write wrong.</param>
internal sealed class SectionImport(ExchangeMap map, ImportContext context, Organizations? organizations, ImportedCells cells, QuirkImport quirks)
{
    private readonly Dictionary<XElement, int> _lines = [];
    private string _before = string.Empty;

    /// <summary>What reads rows.</summary>
    public RowImport Rows { get; } = new(map, context, cells, quirks);

    private RowOwners Owners => field ??= new RowOwners(map, context, organizations!);

    /// <summary>The prose of sections and the footnotes of tables, by the ids of their sections.</summary>
    public Dictionary<string, string> Prose { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a section.</summary>
    public void Read(XElement root, MapSection section)
    {
        if (context.Take(root, section.Element) is not { } element)
        {
            ReadMissing(root, section);
            return;
        }

        var form = map.Engine.Form.Sections.First(candidate => candidate.Id == section.Section);
        if (form.Table is null)
        {
            Prose[section.Section] = XmlProse.ToMarkdown(element.Value.Split("\n\n"));
            return;
        }

        if (section.Association is not null && organizations is not null)
        {
            ReadRows(element, section);
        }
        else if ((section.Data is null ? element : context.Take(element, section.Data)) is { } data)
        {
            Rows.Read(data, section.Items, RowPlace.Of(section.Section));
        }
        else
        {
            context.ReportMissing(element, section.Data!);
        }

        ReadFootnotes(element, section, form);
        context.ReportUnused(element);
    }

    /// <summary>The id of the row over all components; null where the section has none.</summary>
    public static string? OverallOf(FormSection section) => section.Table?.Blocks
        .SelectMany(block => block.RowLeaves).FirstOrDefault(row => row.IsOverall)?.Path.Split('.')[0];

    private void ReadRows(XElement element, MapSection section)
    {
        var associations = Owners.AssociationsOf(element, section.Association!);
        var data = element.Elements(section.Data!).ToList();
        var read = new List<(XElement Data, RowPlace? Place)>();
        for (var index = 0; index < data.Count; index++)
        {
            context.Use(data[index]);
            var owners = associations[data[index].Attribute(map.References!.Id)?.Value ?? string.Empty].ToList();
            owners.ForEach(Owners.Use);
            if (section.Lines is null)
            {
                var place = Owners.PlaceOf(data[index], section, owners, data.Count == 1, out var why);
                ReadRow(data[index], place, section, read, why);
                read.Add((data[index], place));
            }
            else
            {
                ReadLine(data[index], section, owners, data.Take(index));
            }
        }

        quirks.Derive(section, read);
        NoteWithoutRow(section, read);

        // What refers to nothing says nothing; why the rows are left out is told where they stand.
        element.Elements(section.Association!).ToList().ForEach(Owners.Use);
        if (data.Count == 0 && WordOf(section) is { } word)
        {
            ReadUnreported(section, word);
        }
        else if (data.Count == 0)
        {
            ReadEmpty(element, section);
        }
        else if (section.Lines is null)
        {
            _before = section.Section;
        }
    }

    // What stands for a section that a document leaves out; null where the form has no such word.
    private string? WordOf(MapSection section) => section.WithoutRows is { } word && Rows.Allows(section.Section, word) ? word : null;

    private void ReadMissing(XElement root, MapSection section)
    {
        if (organizations is not null && WordOf(section) is { } word)
        {
            ReadUnreported(section, word);
        }
        else
        {
            context.ReportMissing(root, section.Element);
        }
    }

    // What was not asked for is not asked for of anybody.
    private void ReadUnreported(MapSection section, string word)
    {
        var rows = organizations!.Components.Select(component => component.Id).Where(component => cells.HasRow(CellPath.Join(_before, component))).ToList();
        rows.ForEach(row => cells.AddRow(CellPath.Join(section.Section, row)));
        var overall = OverallOf(map.Engine.Form.Sections.First(form => form.Id == section.Section));
        foreach (var row in rows.Concat(organizations.IsSingle || overall is null ? [] : [overall]))
        {
            foreach (var cell in section.Items.OfType<CellItem>())
            {
                cells[CellPath.Join(section.Section, row, cell.Column)] = word;
            }
        }
    }

    // Of those who stand in the section before, nothing is said: the form has words for that.
    private void ReadEmpty(XElement element, MapSection section)
    {
        var place = RowPlace.Of(section.Section);
        if (section.Lines is not null)
        {
            place = place.InLine(section.Lines, 1);
            cells.AddRow(place.Path);
            Rows.ReadNothing(section.Items, place);
            foreach (var item in section.AssociationItems.Where(item => item.Overall is not null))
            {
                Rows.ReadNothing(item with { Column = item.Overall! }, place);
            }
        }

        foreach (var component in organizations!.Components.Where(component => section.Lines is null && cells.HasRow(CellPath.Join(_before, component.Id))))
        {
            cells.AddRow(CellPath.Join(section.Section, component.Id));
            Rows.ReadNothing(section.Items, place.InComponent(component.Id));
        }

        if (section.Items.Any(item => item is not RankedItem))
        {
            context.ReportMissing(element, section.Data!);
            cells.Note(section.Section, ImportWords.FiledEmpty);
        }
        else if (!organizations.IsSingle && OverallOf(map.Engine.Form.Sections.First(form => form.Id == section.Section)) is { } overall)
        {
            Rows.ReadNothing(section.Items, place.In(overall));
        }
    }

    private void ReadRow(
        XElement data, RowPlace? row, MapSection section, IReadOnlyList<(XElement Data, RowPlace? Place)> before, LocalizedText why)
    {
        if (row is not { } place)
        {
            LeaveOut(data, section, why);
            return;
        }

        if (cells.AddRow(place.Path))
        {
            Rows.Read(data, section.Items, place);
            context.ReportUnused(data);
            return;
        }

        var first = before.First(other => other.Place == row).Data;
        if (Owners.SayingOf(first) == Owners.SayingOf(data))
        {
            context.ReportOf(ImportDiagnostics.FiledTwice, string.Empty, data, context.NameOf(data), name => [name]);
        }
        else
        {
            LeaveOut(data, section, ImportWords.Taken);
        }
    }

    // One that says the same as one before it, of which nothing was relied upon, is no other line.
    private void ReadLine(XElement data, MapSection section, List<XElement> owners, IEnumerable<XElement> before)
    {
        var isUnused = owners.SelectMany(owner => section.AssociationItems.Select(item => owner.Element(item.Element[0]))).All(figure => figure?.Value == "0");
        var twin = isUnused ? before.TakeWhile(other => Owners.SayingOf(other) != Owners.SayingOf(data)).Count() : int.MaxValue;
        var isTwin = twin < before.Count();
        var line = RowPlace.Of(section.Section).InLine(section.Lines!, isTwin ? _lines[before.ElementAt(twin)] : _lines.Values.DefaultIfEmpty(0).Max() + 1);
        _lines[data] = isTwin ? _lines[before.ElementAt(twin)] : _lines.Values.DefaultIfEmpty(0).Max() + 1;
        if (cells.AddRow(line.Path))
        {
            Rows.Read(data, section.Items, line);
            context.ReportUnused(data);
        }
        else
        {
            context.ReportOf(ImportDiagnostics.FiledTwice, "line", data, context.NameOf(data), name => [name]);
        }

        ReadAssociations(data, section, owners, line, isTwin);
    }

    private void ReadAssociations(XElement data, MapSection section, List<XElement> owners, RowPlace line, bool isTwin)
    {
        for (var index = 0; index < owners.Count; index++)
        {
            var isOverall = organizations!.IsSingle ? index > 0 : Owners.IsAgency(owners[index]);
            var component = organizations.IsSingle ? organizations.Components[0].Id : Owners.ComponentOf(owners[index]);
            if (!isOverall && component is null)
            {
                LeaveOut(data, section, Owners.WhyNobody(owners[index]), owners[index]);
                continue;
            }

            var row = isOverall ? line : line.InComponent(component!);
            foreach (var item in section.AssociationItems)
            {
                // A line that is taken for the same as one before it adds nothing to the figure over all components.
                if (isOverall ? item.Overall is not null && !isTwin : cells.AddRow(row.Path))
                {
                    Rows.ReadCell(owners[index], item, row, isOverall ? item.Overall! : item.Column);
                }

                context.Find(owners[index], item.Element);
            }

            context.ReportUnused(owners[index]);
        }

        if (owners.Count == 0)
        {
            LeaveOut(data, section, ImportWords.Unreferred);
        }
    }

    // The figures stay for a person, in a comment.
    private void LeaveOut(XElement data, MapSection section, LocalizedText why, XElement? figures = null)
    {
        var texts = (figures ?? data).Descendants().Where(part => !part.HasElements && part.Value.Length > 0).Select(part => XmlProse.Fold(part.Value));
        cells.Note(section.Section, ImportWords.LeftOut(data.Attribute(map.References!.Id)?.Value ?? string.Empty, why, string.Join(", ", texts)));
        context.ReportOf(ImportDiagnostics.NobodysRow, why.In(Language.English), data, context.NameOf(data), name => [name, why]);
    }

    private void NoteWithoutRow(MapSection section, IReadOnlyList<(XElement Data, RowPlace? Place)> rows)
    {
        if (rows.Any(row => row.Place is null))
        {
            var absent = organizations!.Components.Select(component => component.Id)
                .Where(component => !cells.HasRow(CellPath.Join(section.Section, component))).ToList();
            if (absent.Count > 0)
            {
                cells.Note(section.Section, ImportWords.WithoutRow(string.Join(", ", absent)));
            }
        }
    }

    private void ReadFootnotes(XElement element, MapSection section, FormSection form)
    {
        if (map.Footnote is not { } name || !form.HasFootnote)
        {
            return;
        }

        var notes = element.Elements(name).ToList();
        notes.ForEach(context.Use);
        var text = XmlProse.ToMarkdown(notes.Select(note => note.Value));
        if (text.Length > 0)
        {
            Prose[section.Section] = text;
        }
    }
}
