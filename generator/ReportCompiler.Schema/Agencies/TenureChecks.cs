using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Agencies;

/// <summary>Whether what entries of the register say of one another agrees: that bodies exist, are there in the years meant, and form no circle.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="entries">The agencies, in the order of the file.</param>
/// <param name="lacksAgencies">Whether an entry with a mistake of its own may be the one that is looked for.</param>
internal sealed class TenureChecks(TemplateContext context, IReadOnlyList<AgencySpans> entries, bool lacksAgencies)
{
    private const string Parent = "parent";

    private static readonly LocalizedText ParentShape = Words.Say("agency-reader.parent-shape", "the id of another agency in this file", "本文件中另一单位的代号");

    private readonly Dictionary<string, Agency> _byId = entries.ToDictionary(entry => entry.Agency.Id, entry => entry.Agency, StringComparer.Ordinal);

    /// <summary>Makes all checks.</summary>
    public void Run()
    {
        foreach (var entry in entries)
        {
            var agency = entry.Agency;
            CheckIds("into", agency, agency.Into, entry.Into, agency.Until + 1);
            CheckIds("outOf", agency, agency.OutOf, entry.OutOf, agency.From - 1);
            CheckParents(entry);
        }

        CheckCircles();
    }

    private void CheckIds(string key, Agency agency, EquatableArray<string> ids, IReadOnlyList<SourceSpan> spans, int? year)
    {
        for (var index = 0; index < ids.Count; index++)
        {
            if (ids[index] == agency.Id || IsUnknown(ids[index]) || ids.Take(index).Contains(ids[index]))
            {
                context.Report(TemplateDiagnostics.InvalidValue, spans[index], key, ids[index], ParentShape);
            }
            else if (year is { } when)
            {
                CheckIsThere(key, ids[index], spans[index], when, when);
            }
        }
    }

    private void CheckParents(AgencySpans entry)
    {
        var agency = entry.Agency;
        if (agency.Parents.Count == 0)
        {
            CheckParent(entry, 0, agency.Parent, agency.From, agency.Until);
            return;
        }

        for (var index = 0; index < agency.Parents.Count; index++)
        {
            var last = index + 1 < agency.Parents.Count ? agency.Parents[index + 1].Year - 1 : agency.Until;
            var first = agency.From > agency.Parents[index].Year ? agency.From : agency.Parents[index].Year;
            CheckParent(entry, index, agency.Parents[index].Parent, first, agency.Until < last ? agency.Until : last);
        }
    }

    private void CheckParent(AgencySpans entry, int index, string? parent, int? first, int? last)
    {
        if (parent is null)
        {
            return;
        }

        if (IsUnknown(parent))
        {
            context.Report(TemplateDiagnostics.InvalidValue, entry.Parents[index], Parent, parent, ParentShape);
        }
        else if (!(first > last))
        {
            CheckIsThere(Parent, parent, entry.Parents[index], first, last);
        }
    }

    // From a year on, up to a year; null for as far as the register goes.
    private void CheckIsThere(string key, string id, SourceSpan span, int? first, int? last)
    {
        if (!_byId.TryGetValue(id, out var body))
        {
            return;
        }

        int? gap = body.From is { } begins && (first is null || first < begins) ? first ?? begins - 1
            : body.Until is { } ends && (last is null || last > ends) ? Math.Max(ends + 1, first ?? 0)
            : null;
        if (gap is { } year)
        {
            var shape = Words.Say("tenure-checks.there-shape", $"the id of an agency that reports on {year}", $"在 {year} 年度编制报告的单位的代号");
            context.Report(TemplateDiagnostics.InvalidValue, span, key, id, shape);
        }
    }

    private void CheckCircles()
    {
        var agencies = entries.Select(entry => entry.Agency).ToList();
        var years = agencies.SelectMany(agency => agency.Parents.Select(parent => parent.Year)).Distinct().OrderBy(year => year);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var year in years.Prepend(0))
        {
            var circles = new ParentCircles(agencies, agency => agency.ParentIn(year));
            foreach (var entry in entries.Where(entry => entry.Agency.ParentIn(year) is not null && circles.Begins(entry.Agency)))
            {
                if (reported.Add(entry.Agency.Id))
                {
                    var index = Math.Max(0, entry.Agency.Parents.ToList().FindLastIndex(parent => parent.Year <= year));
                    context.Report(TemplateDiagnostics.InvalidValue, entry.Parents[index], Parent, entry.Agency.ParentIn(year)!, ParentShape);
                }
            }
        }
    }

    private bool IsUnknown(string id) => !lacksAgencies && !_byId.ContainsKey(id);
}
