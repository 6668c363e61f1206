using ReportCompiler.Runtime.Members;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Runtime.Rendering.Views;

/// <summary>A part of a report by the ids of its form: what <c>report.requests.received.total</c> walks through.</summary>
internal abstract class MemberView : ScriptView
{
    /// <summary>Where the names begin.</summary>
    public static MemberView Root(FormEngine engine) => engine is GeneratedForm generated
        ? new GeneratedMemberView(generated, GeneratedForm.Root, 0)
        : new PathMemberView(engine.Form, string.Empty);

    /// <summary>A single cell, spanning no more than itself.</summary>
    protected static CellView Cell(Form form, int index) => new(form.Cells[index], 1);
}
