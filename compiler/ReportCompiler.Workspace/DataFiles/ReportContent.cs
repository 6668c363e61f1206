using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.DataFiles;

/// <summary>What a data file is to say: texts for the cells and the prose of a form.</summary>
public sealed class ReportContent
{
    /// <summary>Creates content that says nothing yet.</summary>
    /// <param name="form">The form of the report, with its components and lines.</param>
    /// <param name="agency">The id of the agency.</param>
    /// <param name="year">The report year.</param>
    public ReportContent(Form form, string agency, int year)
    {
        Form = form;
        Agency = agency;
        Year = year;
        Values = new string?[form.Cells.Count];
        Narratives = new string?[form.NarrativeCount];
        Origins = new string?[form.Cells.Count];
    }

    /// <summary>The form of the report.</summary>
    public Form Form { get; }

    /// <summary>The id of the agency.</summary>
    public string Agency { get; }

    /// <summary>The report year.</summary>
    public int Year { get; }

    /// <summary>The day of publication as an ISO 8601 date; null where it is not known.</summary>
    public string? Published { get; init; }

    /// <summary>Whether the report is published with its figures only; texts that are not known are then left out.</summary>
    public bool IsFiguresOnly { get; init; }

    /// <summary>The ids of the bodies whose figures a collected report lacks.</summary>
    public IReadOnlyList<string> CollectedWithout { get; init; } = [];

    /// <summary>Lines of a comment at the top of the file.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>What stands in each cell, in the order of the form; null where nothing does.</summary>
    public string?[] Values { get; }

    /// <summary>The prose as Markdown, in the order of the form; null where there is none.</summary>
    public string?[] Narratives { get; }

    /// <summary>Where what stands in a cell comes from, in the form's language, for a comment behind it; null where that need not be said.</summary>
    public string?[] Origins { get; }

    /// <summary>Lines of comments below the key of a table, by its id, in the form's language.</summary>
    public Dictionary<string, IReadOnlyList<string>> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>By which names keys are written.</summary>
    public KeyStyle Keys { get; init; }

    /// <summary>Whether the guidance of the form stands over prose, for whoever fills it in.</summary>
    public bool IsGuided { get; init; }

    /// <summary>What a report says. What it leaves out, and a reader derives, stays left out.</summary>
    /// <param name="report">The report.</param>
    public static ReportContent Of(Report report)
    {
        var content = new ReportContent(report.Form, report.Header.Agency, report.Header.Year)
        {
            Published = report.Header.Published,
            IsFiguresOnly = report.Header.IsFiguresOnly,
            CollectedWithout = report.Header.CollectedWithout,
        };
        for (var index = 0; index < content.Values.Length; index++)
        {
            content.Values[index] = TextOf(report[index], report.Form.Cells[index].Type);
        }

        for (var index = 0; index < content.Narratives.Length; index++)
        {
            content.Narratives[index] = report.Narratives[index]?.Markdown;
        }

        return content;
    }

    /// <summary>What stands in a cell, as a data file has it; null where nothing does.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="type">What may stand in it.</param>
    internal static string? TextOf(in Cell cell, CellType type) => cell.State switch
    {
        CellState.Given when cell.Text is null && type.Kind == CellKind.Date => DayNumber.Write(cell.Value),
        CellState.Given => cell.Text ?? (type.IsSigned && cell.Value > 0 ? "+" : string.Empty) + cell.Value.ToString(CultureInfo.InvariantCulture),
        CellState.NotApplicable => cell.Text ?? type.NotApplicable,
        _ => null,
    };
}
