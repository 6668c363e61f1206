using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Collecting;

/// <summary>
/// Gathers the lines of lists: lines whose words are the same become one, and their figures are added up. A line that says that there is none stands only where
/// there is no other.
/// </summary>
/// <param name="origin">The form without a report.</param>
/// <param name="reports">The reports, in the order of the components that they become.</param>
internal sealed class LineCollector(Form origin, IReadOnlyList<Report> reports)
{
    private readonly Form _prototype = origin.WithPrototype();
    private readonly Dictionary<int, IReadOnlyList<GatheredLine>> _lines = [];

    /// <summary>Says how many lines each list has, and which rows of components they do without.</summary>
    /// <param name="shape">Receives it.</param>
    public void Shape(ReportShape shape)
    {
        for (var list = 0; list < origin.Extent.Lists.Count; list++)
        {
            var lines = Gather(list);
            _lines[list] = lines;
            foreach (var group in lines.GroupBy(line => line.Owner))
            {
                shape.SetLines(list, group.Key, group.Count());
                foreach (var (line, number) in group.Select((line, number) => (line, number)))
                {
                    SetAbsent(shape, list, line, number);
                }
            }
        }
    }

    /// <summary>Fills in the lines.</summary>
    /// <param name="form">The form of the report that is made.</param>
    /// <param name="figures">Fills in its cells.</param>
    public void Fill(Form form, FigureCollector figures)
    {
        foreach (var (list, lines) in _lines)
        {
            foreach (var group in lines.GroupBy(line => line.Owner))
            {
                foreach (var (place, line) in form.Lines!.Of(list, group.Key).Zip(group))
                {
                    Fill(form, figures, place, line);
                }
            }
        }
    }

    private void Fill(Form form, FigureCollector figures, LinePlace place, GatheredLine line)
    {
        var list = origin.Extent.Lists[place.List];
        for (var within = 0; within < list.SizeOf(1); within++)
        {
            var isOfComponents = within >= list.OwnSize;
            foreach (var component in isOfComponents ? Enumerable.Range(0, reports.Count) : [-1])
            {
                var cell = form.Cells[form.Lines!.Locate(list.FirstCell + within, component, place)];
                if (cell is { Path.Length: > 0, IsDerived: false, Row.IsAbsent: false })
                {
                    Put(figures, cell, [.. line.From.Where(from => component < 0 || from.Component == component)
                        .SelectMany(from => CellsOf(from.Report, from.Line, list.FirstCell + within, isOfComponents))]);
                }
            }
        }
    }

    private static void Put(FigureCollector figures, FormCell cell, List<Cell> sources)
    {
        if (sources.Count > 0 && (sources.Count == 1 || !cell.Type.IsNumber))
        {
            figures.Put(cell, sources[0]);
        }
        else
        {
            figures.Put(cell, cell.Type.IsNumber ? Aggregate.Sum : Aggregate.Own, sources.ConvertAll(source => source.HasValue ? (Operand)source.Value
                : source.State == CellState.NotApplicable ? Operand.NotApplicable : default));
        }
    }

    private static IEnumerable<Cell> CellsOf(Report report, LinePlace line, int place, bool isOfComponents) =>
        (isOfComponents ? Enumerable.Range(0, report.Form.Components.Count) : [-1])
            .Select(component => report[report.Form.Lines!.Locate(place, component, line)])
            .Where(cell => cell.State != CellState.Absent);

    private void SetAbsent(ReportShape shape, int index, GatheredLine line, int number)
    {
        var list = origin.Extent.Lists[index];
        if (list.ComponentSize == 0)
        {
            return;
        }

        var first = list.FirstCell + list.OwnSize;
        var rows = _prototype.Cells[list.FirstCell].Block.RowLeaves.Where(row => row.FirstCell >= first && row.FirstCell < first + list.ComponentSize).ToList();
        foreach (var component in Enumerable.Range(0, reports.Count))
        {
            foreach (var row in rows.Where(row => !line.From.Any(from => from.Component == component && HasRow(from.Report, from.Line, row.FirstCell))))
            {
                shape.SetAbsent(row.FirstCell, component, new LinePlace(index, line.Owner, number, 0));
            }
        }
    }

    private static bool HasRow(Report report, LinePlace line, int place) => Enumerable.Range(0, report.Form.Components.Count)
        .Any(component => report[report.Form.Lines!.Locate(place, component, line)].State != CellState.Absent);

    private List<GatheredLine> Gather(int list)
    {
        var isOwned = origin.Extent.Lists[list].IsOwned;
        var all = reports
            .SelectMany((report, component) => report.Form.Lines!.Of(list).Select(line => (Component: component, Report: report, Line: line)))
            .ToList();
        var gathered = new List<GatheredLine>();
        foreach (var owned in all.GroupBy(entry => isOwned ? entry.Component : -1))
        {
            var said = owned.Where(entry => !SaysNone(entry.Report, entry.Line)).ToList();
            gathered.AddRange((said.Count > 0 ? said : [.. owned])
                .GroupBy(entry => KeyOf(entry.Report, entry.Line), StringComparer.OrdinalIgnoreCase)
                .Select(group => new GatheredLine(owned.Key, [.. group])));
        }

        return gathered;
    }

    private IEnumerable<Cell> WordsOf(Report report, LinePlace line)
    {
        var list = origin.Extent.Lists[line.List];
        return Enumerable.Range(list.FirstCell, list.OwnSize)
            .Where(place => _prototype.Cells[place].Type is { IsNumber: false })
            .Select(place => report[report.Form.Lines!.Locate(place, -1, line)]);
    }

    private bool SaysNone(Report report, LinePlace line) => WordsOf(report, line).All(cell => !cell.HasValue);

    private string KeyOf(Report report, LinePlace line) => string.Join('\n', WordsOf(report, line).Select(cell => (cell.Text ?? string.Empty).Trim()));
}
