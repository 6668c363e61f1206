using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.DataFiles;

/// <summary>Begins the report of a year: everything that is to be filled in is blank, and what repeats last year's report stands there already.</summary>
public static class ReportBeginning
{
    /// <summary>The content of a new data file.</summary>
    /// <param name="form">The form of the year, without a report.</param>
    /// <param name="agency">The agency.</param>
    /// <param name="year">The report year.</param>
    /// <param name="before">The agency's report of the year before; null where there is none.</param>
    /// <param name="latest">The latest report that the agency has filed; null where there is none.</param>
    /// <param name="keys">By which names keys are written.</param>
    /// <param name="remarks">Lines of a comment at the top of the file.</param>
    public static ReportContent Create(Form form, Agency agency, int year, Report? before, Report? latest, KeyStyle keys, IReadOnlyList<string> remarks)
    {
        var shaped = form.For(new ReportShape(ComponentsOf(form, agency, latest)));
        var content = new ReportContent(shaped, agency.Id, year) { Keys = keys, IsGuided = true, Remarks = remarks };
        CarryOver(content, before);
        return content;
    }

    /// <summary>The content of a form that somebody fills in who cannot add lines to its lists: there are as many as last time, and some more.</summary>
    /// <param name="form">The form.</param>
    /// <param name="agency">Whose report it is.</param>
    /// <param name="year">The year reported on.</param>
    /// <param name="before">The agency's report of the year before; null where there is none.</param>
    /// <param name="latest">The agency's latest report, for its components and lines; null where there is none.</param>
    /// <param name="spare">How many lines each list has beyond those of the latest report.</param>
    public static ReportContent CreateWithRoom(Form form, Agency agency, int year, Report? before, Report? latest, int spare)
    {
        var components = ComponentsOf(form, agency, latest);
        var shape = new ReportShape(components);
        var known = latest?.Form.Lines is { } lines && latest.Form.Extent == form.Extent ? lines : null;
        for (var list = 0; list < form.Extent.Lists.Count; list++)
        {
            var owners = form.Extent.Lists[list].IsOwned ? Enumerable.Range(0, components.Count) : [-1];
            foreach (var owner in owners)
            {
                shape.SetLines(list, owner, (known?.Of(list).Count(line => line.Owner == owner) ?? 0) + spare);
            }
        }

        var content = new ReportContent(form.For(shape), agency.Id, year) { IsGuided = true };
        CarryOver(content, before);
        return content;
    }

    private static void CarryOver(ReportContent content, Report? before)
    {
        foreach (var carry in before is null ? [] : content.Form.Carries.SelectMany(carry => Expand(carry, content.Form)))
        {
            Carry(content, carry, before!);
        }
    }

    // An agency mostly consists of what it consisted of last time.
    private static EquatableArray<Component> ComponentsOf(Form form, Agency agency, Report? latest)
    {
        if (!form.Extent.HasComponents)
        {
            return default;
        }

        return latest?.Form.Components is { Count: > 0 } known ? known : new(new Component(agency.Abbreviation ?? IdOf(agency), agency.Name));
    }

    private static string IdOf(Agency agency)
    {
        var initials = agency.Id.Split('-').Where(part => part.Length > 0 && char.IsAsciiLetter(part[0])).Select(part => char.ToUpperInvariant(part[0]));
        return string.Concat(initials.DefaultIfEmpty('A'));
    }

    private static IEnumerable<FormCarry> Expand(FormCarry carry, Form form) =>
        form.Components.Count == 0 ? [carry] : form.Components.Select(component => carry.For(component.Id)).Distinct();

    private static void Carry(ReportContent content, FormCarry carry, Report before)
    {
        var (to, from) = (content.Form.IndexOf(carry.Cell), before.Form.IndexOf(carry.From));
        if (to < 0 || from < 0 || content.Form.Cells[to].Row is { IsOverall: true } && content.Form.Components.Count == 1)
        {
            return;
        }

        var (cell, source) = (content.Form.Cells[to], before.Form.Cells[from]);
        if (cell.Type.Kind != source.Type.Kind || cell.Type.Unit != source.Type.Unit || TextOf(before[from], source.Type) is not { } text)
        {
            return;
        }

        content.Values[to] = text;
        var place = WordsOf(cell, source);
        content.Origins[to] = Words.Say("report-beginning.origin", $"last year's report: {place}", $"上年报告：{place}").In(content.Form.WordLanguage);
    }

    private static string? TextOf(Cell cell, CellType type) => cell.State == CellState.Derived
        ? ReportContent.TextOf(cell with { State = CellState.Given }, type)
        : ReportContent.TextOf(cell, type);

    // Where only the row, or only the column, is another one, that is enough to find the figure.
    private static string WordsOf(FormCell cell, FormCell source)
    {
        if (source.Section.Id != cell.Section.Id)
        {
            return source.Section.Heading + " · " + source.Column.Words;
        }

        return source.Column.Path == cell.Column.Path ? source.Row.Words : source.Column.Words;
    }
}
