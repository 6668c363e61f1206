using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Collecting;

/// <summary>Makes the collected report of a body from the reports of those that it covers.</summary>
public static class Collector
{
    private const int LineWidth = 100;

    /// <summary>Makes the report.</summary>
    /// <param name="form">The form of the body's report, without a report.</param>
    /// <param name="agency">The body.</param>
    /// <param name="year">The report year.</param>
    /// <param name="bodies">Whose reports it is made from; at least one.</param>
    /// <param name="overview">What is followed from year to year, for the prose; null where nothing is.</param>
    /// <param name="keys">By which names keys are written.</param>
    /// <param name="remarks">Lines of a comment at the top of the file.</param>
    public static CollectedReport Collect(
        Form form, Agency agency, int year, CollectedBodies bodies, FormOverview? overview, KeyStyle keys, IReadOnlyList<string> remarks)
    {
        List<Report> reports = [.. bodies.Filed.Select(filed => filed.Report)];
        var shape = new ReportShape(form.Extent.HasComponents ? new(ComponentNames.Of(bodies.Filed.Select(filed => filed.Body))) : default);
        var lines = form.Extent.IsFixed ? null : new LineCollector(form, reports);
        lines?.Shape(shape);
        var shaped = form.For(shape);
        var content = new ReportContent(shaped, agency.Id, year)
        {
            Keys = keys,
            IsGuided = true,
            Remarks = [.. remarks, .. RemarksOf(bodies, form.WordLanguage)],
            CollectedWithout = [.. bodies.Missing.Select(body => body.Id)],
        };
        var figures = new FigureCollector(content);
        if (lines is null)
        {
            figures.Add(shaped.PresentCells, reports);
        }
        else
        {
            var components = new ComponentCollector(shaped, figures);
            components.AddRows(reports);
            components.AddRest(reports);
            lines.Fill(shaped, figures);
        }

        HeadlineProse.Begin(content, overview);
        return new CollectedReport(content, bodies, figures.Open, figures.Filled);
    }

    private static IEnumerable<string> RemarksOf(CollectedBodies bodies, Language language)
    {
        var count = bodies.Filed.Count;
        yield return Words.Say("collector.remark", $"Added up from {count:# report|# reports}:", $"由 {count} 份报告汇总：").In(language);
        foreach (var line in Wrap(bodies.Filed.Select(filed => filed.Body.Id)))
        {
            yield return line;
        }

        if (bodies.Missing.Count > 0)
        {
            yield return Words.Say("collector.missing", "Not added up, for want of a report:", "尚无报告、未计入：").In(language);
            foreach (var line in Wrap(bodies.Missing.Select(body => body.Id)))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Wrap(IEnumerable<string> ids)
    {
        var line = " ";
        foreach (var id in ids)
        {
            if (line.Length + id.Length > LineWidth)
            {
                yield return line;
                line = " ";
            }

            line += " " + id;
        }

        yield return line;
    }
}
