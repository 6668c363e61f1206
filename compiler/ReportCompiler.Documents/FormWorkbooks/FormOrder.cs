using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>A form to be filled in: whose report, and what stands in it already.</summary>
/// <param name="Content">What stands in it, in the form of the report, with the rows that there is room for.</param>
/// <param name="AgencyName">The name of the agency.</param>
/// <param name="Language">The language of what is said beside the form.</param>
public sealed record FormOrder(ReportContent Content, string AgencyName, Language Language)
{
    /// <summary>The template of the form, for its totals and rules; null where it is not at hand, and nothing is reckoned or checked.</summary>
    public TemplateModel? Model { get; init; }

    /// <summary>The agency's report of the year before; null where there is none.</summary>
    public Report? Before { get; init; }

    /// <summary>The form.</summary>
    public Form Form => Content.Form;

    /// <summary>The title of the report.</summary>
    public string Title => Form.TitleOf(AgencyName, Content.Year);
}
