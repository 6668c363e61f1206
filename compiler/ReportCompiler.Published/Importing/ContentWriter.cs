using ReportCompiler.Published.Diagnostics;
using ReportCompiler.Published.Prose;
using ReportCompiler.Published.Tables;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Published.Importing;

/// <summary>Puts what was read together as a data file, and says what there is to say about it.</summary>
/// <param name="file">The file as messages name it.</param>
/// <param name="tables">The cells.</param>
/// <param name="prose">The prose.</param>
internal sealed class ContentWriter(string file, ReportTables tables, ProseSections prose)
{
    private const int MostRows = 3;

    private readonly List<Finding> _findings = [];

    /// <summary>The readings that the equations of the form settled, before and after.</summary>
    public IReadOnlyList<(CellReading Before, CellReading After)> Settled { get; init; } = [];

    private Form Form => tables.Form;

    /// <summary>Writes it.</summary>
    /// <param name="agency">The id of the agency.</param>
    /// <param name="name">Its name.</param>
    /// <param name="year">The report year.</param>
    /// <param name="published">The day of publication; null where it is not known.</param>
    public PublishedReading Write(string agency, string name, int year, string? published)
    {
        var texts = Form.Sections.Where(section => section.Narrative is not null).ToDictionary(section => section.Id, prose.Read, StringComparer.Ordinal);
        var content = new ReportContent(Form, agency, year) { Published = published, IsFiguresOnly = IsFiguresOnly(texts), Remarks = RemarksOf(name, year) };
        foreach (var section in Form.Sections.Where(section => section.Narrative is not null))
        {
            content.Narratives[section.Narrative!.Index] = texts[section.Id];
        }

        var cells = Form.PresentCells.Where(cell => !tables.IsOfTheOnlyComponent(cell) || tables.Readings.ContainsKey(cell.Path)).ToList();
        foreach (var cell in cells)
        {
            content.Values[cell.Index] = tables[cell].Written;
            content.Origins[cell.Index] = ReadingWords.OriginOf(tables[cell])?.In(Form.WordLanguage);
        }

        AddFindings(cells);
        return new PublishedReading(content, CountsOf(cells), [.. _findings])
        {
            Unsure = cells.Where(cell => tables[cell].State is ReadingState.Doubtful or ReadingState.NotFound)
                .Select(cell => cell.Path).ToHashSet(StringComparer.Ordinal),
        };
    }

    private PublishedCounts CountsOf(List<FormCell> cells)
    {
        var states = cells.Select(cell => tables[cell].State).ToLookup(state => state);
        return new PublishedCounts(
            states[ReadingState.Filled].Count() + states[ReadingState.Converted].Count(),
            states[ReadingState.Converted].Count(),
            states[ReadingState.Blank].Count(),
            states[ReadingState.Doubtful].Count(),
            states[ReadingState.NotFound].Count() + tables.Lost.Sum(lost => lost.Block.ColumnLeaves.Count));
    }

    private bool IsFiguresOnly(Dictionary<string, string?> texts)
    {
        var required = Form.Sections.Where(section => section is { Table: null, Narrative.IsRequired: true }).ToList();
        return required.Count > 0 && required.TrueForAll(section => texts[section.Id] is null);
    }

    private IReadOnlyList<string> RemarksOf(string agency, int year)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        var words = Words.Say("content-writer.imported", $"Read from {name}.", $"由 {name} 读取。");
        return [Form.TitleOf(agency, year), words.In(Form.WordLanguage)];
    }

    private void AddFindings(List<FormCell> cells)
    {
        foreach (var (cell, reading) in cells.Select(cell => (cell, Reading: tables[cell])))
        {
            if (reading.State == ReadingState.Doubtful)
            {
                Add(PublishedDiagnostics.Doubtful, cell.Place, ReadingWords.QuoteOf(reading.Item!), reading.Item!.Place.InWords(),
                    ReadingWords.Candidates(reading));
            }
            else if (reading.State == ReadingState.Converted)
            {
                Add(PublishedDiagnostics.Converted, cell.Place, ReadingWords.QuoteOf(reading.Item!), reading.Written!);
            }
        }

        foreach (var (before, after) in Settled)
        {
            Add(PublishedDiagnostics.Settled, Form.Cells[Form.IndexOf(after.Path)].Place, ReadingWords.QuoteOf(before.Item!), after.Written!);
        }

        AddNotFound(cells);
        prose.Twice.Distinct(StringComparer.Ordinal).ToList().ForEach(heading => Add(PublishedDiagnostics.HeadingTwice, heading));
        var unplaced = prose.Unplaced().ToList();
        if (unplaced.Count > 0)
        {
            Add(PublishedDiagnostics.NotPlaced, unplaced.Count, unplaced[0].Place.InWords(), ReadingWords.QuoteOf(unplaced[0]));
        }
    }

    private void AddNotFound(List<FormCell> cells)
    {
        foreach (var block in cells.Where(cell => tables[cell].State == ReadingState.NotFound).GroupBy(cell => cell.Block).Select(block => block.ToList()))
        {
            var rows = block.Select(cell => cell.Row.Words).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            var place = string.Join(" · ", new[] { block[0].Section.Heading, block[0].Block.Title ?? string.Empty }.Where(part => part.Length > 0));
            Add(PublishedDiagnostics.NotFound, rows.Count is 0 or > MostRows ? place : $"{place} · {string.Join(" / ", rows)}", block.Count);
        }

        foreach (var lost in tables.Lost.GroupBy(lost => lost.Section.Id).Select(lost => lost.ToList()))
        {
            Add(PublishedDiagnostics.NotFound, lost[0].Section.Heading, lost.Sum(row => row.Block.ColumnLeaves.Count));
        }
    }

    private void Add(DiagnosticDefinition definition, params object[] operands) => _findings.Add(new Finding(definition, file, default, operands));
}
