namespace ReportCompiler.Preview.Messages;

/// <summary>A report as the page of its form is filled in.</summary>
/// <param name="File">The data file, as messages name it.</param>
/// <param name="Title">The title of the report.</param>
/// <param name="Language">The language of the words, as a tag (BCP 47).</param>
/// <param name="LastYear">The year of last year's report; null where there is none.</param>
/// <param name="CanCommit">Whether the file may be committed from here.</param>
/// <param name="Words">The words of the page, by their names.</param>
/// <param name="Cells">The cells, in the order of the form.</param>
/// <param name="Prose">The sections of prose, in the order of the form.</param>
/// <param name="Draft">What the file as it is comes to.</param>
internal sealed record EditedReport(
    string File,
    string Title,
    string Language,
    string? LastYear,
    bool CanCommit,
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyList<EditCell> Cells,
    IReadOnlyList<EditProse> Prose,
    CheckedDraft Draft);
