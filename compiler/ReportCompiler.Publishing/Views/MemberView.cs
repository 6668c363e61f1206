using ReportCompiler.Model.PageMembers;
using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Publishing.Views;

/// <summary>A part of a report by the ids of its form: what <c>report.requests.received.total</c> walks through.</summary>
internal abstract class MemberView : ScriptView
{
    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Report;

    /// <summary>Where the names begin.</summary>
    /// <param name="engine">The form at work.</param>
    /// <param name="form">The form of the report.</param>
    public static MemberView Root(FormEngine engine, Form form) => engine is GeneratedForm generated
        ? new GeneratedMemberView(generated, GeneratedForm.Root, 0)
        : new PathMemberView(form, string.Empty);

    /// <summary>The form of the report at hand.</summary>
    protected static Form FormOf(IPageRendering page) =>
        page.Page.Subject?.Report.Form ?? throw new InvalidOperationException("the page is about no report");

    /// <summary>A single cell, spanning no more than itself.</summary>
    protected static CellView Cell(Form form, int index) => new(form.Cells[index], 1);
}
