using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Prose;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>What is known from the check before. Its members but the first and the last are called by several threads at once.</summary>
public interface ICheckMemory
{
    /// <summary>A check begins.</summary>
    /// <param name="reports">The reports as read, ordered by file.</param>
    /// <param name="run">Does something for each number from 0 to below a count.</param>
    void Begin(IReadOnlyList<ParsedReport> reports, Action<int, Action<int>> run);

    /// <summary>The texts of other reports that those of a report repeat, by their sections.</summary>
    /// <param name="parsed">The report.</param>
    IReadOnlyList<ProseTwin> TwinsOf(ParsedReport parsed);

    /// <summary>The result that the same inputs had; null where there is none.</summary>
    /// <param name="inputs">Everything that the result comes from.</param>
    CheckedReport? Find(CheckInputs inputs);

    /// <summary>Notes a result.</summary>
    /// <param name="inputs">Everything that it comes from.</param>
    /// <param name="result">The result.</param>
    void Note(CheckInputs inputs, CheckedReport result);

    /// <summary>The check ends.</summary>
    /// <param name="results">All results, ordered by file.</param>
    void Finish(IReadOnlyList<CheckedReport> results);
}
