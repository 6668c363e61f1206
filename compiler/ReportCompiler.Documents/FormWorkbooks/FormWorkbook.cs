using ReportCompiler.Documents.Packages;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.FilledForms;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>
/// A form as a workbook to be filled in: its labels locked, its cells open, each under a name that is its path. What comes back is read by
/// those names, wherever cells and sheets were moved.
/// </summary>
public static class FormWorkbook
{
    private const string KeyName = "form";
    private const string ValuesName = "values";

    /// <summary>Writes the workbook.</summary>
    /// <param name="order">The form.</param>
    /// <param name="output">Receives the bytes; need not be able to seek.</param>
    public static void Write(FormOrder order, Stream output) =>
        WorkbookWriter.Write(output, new CoreProperties(order.Title, order.AgencyName, order.Form.Language, null), new SheetPlan(order).ToSheets());

    /// <summary>The sheets in the order of the form, those for its prose and those for its tables; behind them what is reckoned.</summary>
    private sealed class SheetPlan
    {
        private readonly FormOrder _order;
        private readonly SheetNames _names = new();
        private readonly WorkbookPlaces _places;
        private readonly IReadOnlyDictionary<string, string> _cellNames;
        private readonly FormCellValues _values;
        private readonly List<(FormProseSheet? Prose, FormTableSheet? Table, List<FormSection> Sections)> _parts = [];
        private FormReckoning? _reckoning;

        public SheetPlan(FormOrder order)
        {
            _order = order;
            _places = new WorkbookPlaces(order.Form);
            _cellNames = PlaceNames.Of([.. order.Form.PresentCells.Select(cell => cell.Path)]);
            _values = new FormCellValues(order.Form, _places, new OptionalRows(order.Form), order.Language);
        }

        public List<Sheet> ToSheets()
        {
            Divide();
            var (checks, values, key) = (_names.Take(CheckWords.Title.In(_order.Language)), _names.Take(ValuesName), _names.Take(KeyName));
            var blank = new EntryCells(_order.Content, _ => null).Report;
            _parts.Where(part => part.Table is not null).ToList().ForEach(part => part.Table!.Place(_places));

            // The head comes first and moves the prose down by as much in either case: what it counts is known once the rules are.
            var head = new HeadFormula();
            _parts[0].Prose!.AddHead(head);
            foreach (var part in _parts.Where(part => part.Prose is not null))
            {
                part.Sections.ForEach(section => part.Prose!.Add(section, blank, _places));
            }

            _reckoning = new FormReckoning(_order, _places, _values);
            var check = new CheckSheet(_order, _reckoning, _cellNames, checks, values);
            head.Formula = check.CountFormula();
            var entries = new EntryCells(_order.Content, new DerivedCells(_order.Form, _reckoning, _places, values).Of);
            var labels = new LabelBook();
            var sheets = _parts.ConvertAll(part => labels.Name(part.Table is { } table ? table.ToSheet(entries, _cellNames) : part.Prose!.ToSheet()));
            if (head.Formula is not null)
            {
                sheets.Add(check.ToSheet());
            }

            sheets.Add(new ValueSheet(_order, _reckoning, _values, values).ToSheet());
            sheets.Add(KeySheet.Of(_order, _cellNames, labels.Texts, key));
            return sheets;
        }

        private void Divide()
        {
            Begin(DocumentWords.Report.In(DocumentWords.LanguageOf(_order.Form.Language)));
            foreach (var section in _order.Form.Sections)
            {
                if (section.Table is not null)
                {
                    var table = new FormTableSheet(_order, section, _names.Take(NameOf(section)), cell => _reckoning?.NumberOf(cell.Index) is not null);
                    _parts.Add((null, table, []));
                    continue;
                }

                if (_parts[^1].Prose is null)
                {
                    Begin(NameOf(section));
                }

                _parts[^1].Sections.Add(section);
            }
        }

        private void Begin(string name) => _parts.Add((new FormProseSheet(_order, _names.Take(name)), null, []));

        private static string NameOf(FormSection section) => section.Short.Length > 0 ? section.Short : section.Heading;
    }
}
