using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>
/// Reads the sections of a data file, walking through the places of the form beside it. Each value is put into its cell with its place
/// in the file; whatever is wrong becomes a finding, and reading goes on behind it.
/// </summary>
internal sealed class ReportReader(string file, YamlCursor cursor, MappingReader mappings, List<Finding> findings, Report report)
{
    private const string Dash = "—";

    private readonly RowReader _rows = new(file, cursor, findings, report);

    /// <summary>Reads what stands here.</summary>
    /// <param name="place">The place of the form that it stands at.</param>
    public void Read(DataPlace place)
    {
        if (cursor.IsUnreadLine(mappings.KeySpan.Line))
        {
            cursor.NameLine(mappings.KeySpan.Line, WordsOf(place));
        }

        switch (place.Kind)
        {
            case PlaceKind.Prose:
                ReadProse(place);
                break;
            case PlaceKind.Lines:
                ReadLines(place);
                break;
            case PlaceKind.Cell:
                _rows.ReadCell(place.Cells[0]);
                break;
            case PlaceKind.Row or PlaceKind.OnlyRow or PlaceKind.Columns when cursor.Token != YamlToken.MappingStart:
                _rows.Read(place.Cells);
                break;
            case PlaceKind.Row or PlaceKind.OnlyRow or PlaceKind.Columns:
                mappings.Open(place.Row!.Words);
                ReadKeys(place);
                break;
            default:
                mappings.Open(place.Words);
                ReadKeys(place);
                break;
        }
    }

    /// <summary>Reports the key just read as one that names nothing, and passes over its value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="place">The place whose keys it should be one of.</param>
    public void UnknownKey(string key, DataPlace place)
    {
        mappings.Reported.AddMisplaced(key);
        mappings.Reported.AddUnknown(place.Words);
        var meant = mappings.Reported.IsCrowded ? null : place.Names.NearestTo(key);
        if (meant is not null)
        {
            mappings.Reported.AddMeant(place.Words, meant);
        }

        var isUnread = cursor.IsUnreadLine(mappings.KeySpan.Line);
        if (isUnread && meant is null)
        {
            mappings.Reported.AddLost(place.Words, mappings.KeySpan.Line);
        }

        var heading = meant is not null && report.Form.Extent.IsFixed && !mappings.HasNamed(meant) ? place[meant] : null;

        // Merging (<<: *row) is an alias, which is reported as one.
        if (cursor.Alias is null && !isUnread)
        {
            findings.Add(new Finding(ShapeDiagnostics.UnknownKey, file, mappings.KeySpan, key, place.Words,
                mappings.Reported.IsCrowded ? LocalizedText.Empty : place.Names.Suggestion(key)));
        }

        // What stands below a heading is checked although its name is misspelt; of a row whose name is, nobody can be as certain.
        if (meant is null && StrayedFrom(key, place) is { } home)
        {
            mappings.Reported.Strayed.Add((home.Section, findings[findings.Count - 1]));
            Read(home.Row);
        }
        else if (heading is not null && (isUnread || (heading.Children.Count > 0 && heading.Row is null && cursor.Token == YamlToken.MappingStart)))
        {
            Read(heading);
        }
        else
        {
            cursor.Skip();
        }
    }

    // The heading of a section may be lost, and its rows stand below the one before.
    private (string Section, DataPlace Row)? StrayedFrom(string key, DataPlace place)
    {
        if (cursor.Alias is not null || cursor.IsUnreadLine(mappings.KeySpan.Line) || !report.Form.Extent.IsFixed || place.Section is not { } own)
        {
            return null;
        }

        var top = PlaceTree.Of(report.Form);
        var homes = report.Form.Sections.Where(section => section != own && section.Table is not null && !mappings.HasNamedAtTop(section.Id))
            .Select(section => (section.Id, Row: top[section.Id]?.Find(key))).Where(home => home.Row is not null).ToList();
        return homes.Count == 1 ? (homes[0].Id, homes[0].Row!) : null;
    }

    private void ReadKeys(DataPlace place)
    {
        DataPlace? slipped = null;
        while (mappings.Next(place.Names, out var key))
        {
            if ((place[key] ?? slipped?.Find(key)) is { } child)
            {
                Read(child);
            }
            else if (IsOther(key, place))
            {
                _rows.ReadOther(place.Cells[0], key, mappings.KeySpan);
            }
            else if (IsListInBraces(key, place))
            {
                _rows.Misshapen(place.Cells, mappings.KeySpan);
            }
            else
            {
                slipped = Slipped(key, place) ?? slipped;
                UnknownKey(key, place);
            }
        }
    }

    // A row of one cell may say in the place of its value what is chosen in the report's own words.
    private bool IsOther(string key, DataPlace place) => place.Cells.Count == 1
        && report.Form.Cells[place.Cells[0]].Type.Other is { Length: > 0 } other && (key == CellItems.Other || key == other);

    // Braces around the values of a list make keys of them.
    private bool IsListInBraces(string key, DataPlace place) =>
        place.Cells.Count > 0 && IsNothing() && key.Length > 0 && key.All(character => char.IsDigit(character) || character is '.' or '-' or ',');

    // A section that is indented as the rows of the one before it seems to be one of them; what stands below it is where it would be.
    private DataPlace? Slipped(string key, DataPlace place) =>
        IsNothing() && report.Form.Extent.IsFixed
            ? place.Chain.Where(outer => outer != place).Select(outer => outer.Find(key)).FirstOrDefault(found => found?.Children.Count > 0)
            : null;

    private bool IsNothing() => cursor.Token == YamlToken.Scalar && cursor.IsPlain && cursor.Value.Length == 0 && cursor.Alias is null;

    private string WordsOf(DataPlace place) => place.Kind switch
    {
        _ when place.Cells.Count == 0 => place.Words,
        PlaceKind.Cell => report.Form.Cells[place.Cells[0]].Place,
        PlaceKind.Row or PlaceKind.OnlyRow or PlaceKind.Columns => RowWords.Of(report.Form, place.Cells),
        _ => place.Words,
    };

    private void ReadLines(DataPlace list)
    {
        var next = 0;
        mappings.OpenList(list.Words);
        while (mappings.NextItem())
        {
            if (list.Line(next++) is { } line)
            {
                Read(line);
            }
            else
            {
                // A finding speaks of it already.
                cursor.Skip();
            }
        }
    }

    private void ReadProse(DataPlace place)
    {
        if (cursor.IsDash)
        {
            var dash = new ScalarText(Dash, cursor.Span);
            report.SetNarrative(place.Narrative, new Narrative(dash.Value, dash.Locator, []));
            cursor.Skip();
            return;
        }

        if (cursor.Token != YamlToken.Scalar || cursor.Alias is not null || cursor.IsUnread)
        {
            mappings.Misshapen(place.Words, ExpectedShape.Prose);
            return;
        }

        if (cursor.Mark is { } mark)
        {
            findings.Add(new Finding(ShapeDiagnostics.UnquotedMark, file, cursor.Span, place.Words, mark) { Actual = mark });
        }

        var text = new ScalarText(cursor);
        if (CutText.Behind(cursor, file, text.Span, LocalizedText.Verbatim(place.Words)) is { } cut)
        {
            findings.Add(cut);
        }

        var placeholders = PlaceholderReader.Read(file, text, report.Form, findings);
        report.SetNarrative(place.Narrative, new Narrative(text.Value, text.Locator, placeholders));
        cursor.Move();
    }
}
