using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>
/// Reads the sections of a data file, walking through the places of the form beside it. Each value is put into its cell with its place
/// in the file; whatever is wrong becomes a finding, and reading goes on behind it.
/// </summary>
internal sealed class ReportReader(string file, YamlCursor cursor, MappingReader mappings, List<Finding> findings, Report report)
{
    private readonly RowReader _rows = new(file, cursor, findings, report);

    /// <summary>Reads what stands here.</summary>
    /// <param name="place">The place of the form that it stands at.</param>
    public void Read(DataPlace place)
    {
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
            case PlaceKind.Rows or PlaceKind.Blocks when cursor is { Token: YamlToken.Scalar, IsPlain: true, Value.Length: 0, Alias: null } && IsDoneWithout(place):
                cursor.Move();
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
        if (place.Names.NearestTo(key) is { } meant)
        {
            mappings.Reported.AddMeant(place.Words, meant);
        }

        // Merging (<<: *row) is an alias, which is reported as one.
        if (cursor.Alias is null)
        {
            findings.Add(new Finding(ShapeDiagnostics.UnknownKey, file, mappings.KeySpan, key, place.Words, place.Names.Suggestion(key)));
        }

        cursor.Skip();
    }

    // Where every row is one that the report does without, or follows from others, nothing need be written below the key.
    private bool IsDoneWithout(DataPlace place) =>
        place.Rows.All(row => row.IsAbsent || Enumerable.Range(0, place.Form.Cells[row.FirstCell].Block.ColumnLeaves.Count)
            .Where(row.Has).All(column => report.Form.Cells[row.FirstCell + column].IsDerived));

    private void ReadKeys(DataPlace place)
    {
        while (mappings.Next(place.Names, out var key))
        {
            if (place[key] is { } child)
            {
                Read(child);
            }
            else
            {
                UnknownKey(key, place);
            }
        }
    }

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
        if (cursor.Token != YamlToken.Scalar || cursor.Alias is not null)
        {
            mappings.Misshapen(place.Words, ExpectedShape.Prose);
            return;
        }

        var text = new ScalarText(cursor);
        var placeholders = PlaceholderReader.Read(file, text, report.Form, findings);
        report.SetNarrative(place.Narrative, new Narrative(text.Value, text.Locator, placeholders));
        cursor.Move();
    }
}
