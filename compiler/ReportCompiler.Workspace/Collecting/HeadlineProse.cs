using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Collecting;

/// <summary>Begins the prose of a collected report with its headline figures, drawn from the tables.</summary>
internal static class HeadlineProse
{
    private const string Placeholder = "{{";

    /// <summary>Writes a line for each figure that is followed from year to year and is one cell of the form.</summary>
    /// <param name="content">The report that is made.</param>
    /// <param name="overview">What is followed; null where nothing is.</param>
    public static void Begin(ReportContent content, FormOverview? overview)
    {
        var form = content.Form;
        var figures = (overview?.Quantities ?? []).Where(quantity => quantity is { IsAdditive: true, Cells: [var only] } && form.IndexOf(only) >= 0).ToList();
        if (figures.Count > 0 && SectionOf(form) is { } section)
        {
            content.Narratives[section.Narrative!.Index] = string.Join('\n', figures.Select(quantity => LineOf(form, quantity)));
        }
    }

    // The section whose guidance shows how a figure is drawn, else the first.
    private static FormSection? SectionOf(Form form)
    {
        var prose = form.Sections.Where(section => section.Narrative is { IsRequired: true }).ToList();
        return prose.Find(section => section.Guidance.Contains(Placeholder, StringComparison.Ordinal)) ?? prose.FirstOrDefault();
    }

    private static string LineOf(Form form, OverviewQuantity quantity)
    {
        var (path, label) = (quantity.Cells[0], quantity.Label.In(form.WordLanguage));
        var unit = form.Cells[form.IndexOf(path)].Type.Unit;
        var figure = LocalizedText.Verbatim($"{{{{ {path} }}}}");
        return Words.Say("headline-prose.line", $"- {label}: {figure} {unit}", $"- {label}：{figure}{unit}").In(form.WordLanguage).TrimEnd();
    }
}
