using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Matching;
using ReportCompiler.Schema.Engines;

namespace ReportCompiler.Published.Importing;

/// <summary>The form that a document fills in, told by what stands in it.</summary>
/// <param name="Engine">The form.</param>
/// <param name="Document">The document with its labels found.</param>
internal sealed record ChosenForm(FormEngine Engine, AlignedDocument Document)
{
    // Versions of a form that differ by less than this the year tells apart.
    private const double Alike = 0.97;
    private const double LeastShare = 0.4;
    private const double LeastWhenNamed = 0.2;

    /// <summary>Whether enough of the form is there to take the document for one.</summary>
    /// <param name="isNamed">Whether somebody said that it is.</param>
    public bool IsReport(bool isNamed) => Document.Share >= (isNamed ? LeastWhenNamed : LeastShare);

    /// <summary>The forms that a document may fill in, best first: those that are alike by what stands there.</summary>
    /// <param name="engines">The forms that there are.</param>
    /// <param name="document">The document.</param>
    public static IReadOnlyList<ChosenForm> Of(IEnumerable<FormEngine> engines, PublishedDocument document)
    {
        var forms = engines.Select(engine => AlignedDocument.Of(engine.Form, document) is { } aligned
            ? new ChosenForm(engine, aligned)
            : throw UnreadableDocumentException.BeyondLimits()).OrderByDescending(form => form.Document.Share).ToList();
        return [.. forms.TakeWhile(form => form.Document.Share >= forms[0].Document.Share * Alike)];
    }
}
