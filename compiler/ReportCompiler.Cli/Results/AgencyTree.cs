using System.Globalization;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Results;

/// <summary>Draws the register as it is in a year: who answers to whom, and who has a report.</summary>
/// <param name="library">The reports that there are.</param>
/// <param name="year">The report year.</param>
internal sealed class AgencyTree(ReportLibrary library, int year)
{
    private const string Branch = "├─ ";
    private const string Last = "└─ ";
    private const string Through = "│  ";
    private const string Past = "   ";

    private readonly ILookup<string, Report> _reports = library.Reports.Select(report => report.Parsed.Report).OfType<Report>()
        .Where(report => report.Header.Year == year).ToLookup(report => report.Header.Agency, StringComparer.Ordinal);

    /// <summary>The bodies that report on the year, in the order of the register.</summary>
    public IReadOnlyList<Agency> Bodies { get; } = [.. library.Registry.Agencies.Where(agency => agency.IsThereIn(year))];

    /// <summary>The reports of a body on the year, ordered by file.</summary>
    /// <param name="agency">The body.</param>
    public IEnumerable<Report> ReportsOf(Agency agency) => _reports[agency.Id].OrderBy(report => report.Header.File, StringComparer.Ordinal);

    /// <summary>Whether a report is asked of a body and lacking.</summary>
    /// <param name="agency">The body.</param>
    public bool Lacks(Agency agency) => !agency.IsSum && !_reports[agency.Id].Any();

    /// <summary>Writes a line for each body, below the one that it answers to.</summary>
    /// <param name="voice">How the command speaks.</param>
    public void Write(Voice voice)
    {
        var below = Bodies.ToLookup(agency => ParentOf(agency)?.Id ?? string.Empty, StringComparer.Ordinal);
        var waiting = new Stack<(Agency Agency, string Lead, string Below)>();
        Push(below[string.Empty], (agency, _) => (agency, string.Empty, string.Empty));
        while (waiting.TryPop(out var entry))
        {
            voice.WriteLine(Printable.Of(entry.Lead + LineOf(entry.Agency, below[entry.Agency.Id].Count()).In(voice.Language)));
            Push(below[entry.Agency.Id], (agency, isLast) => (agency, entry.Below + (isLast ? Last : Branch), entry.Below + (isLast ? Past : Through)));
        }

        void Push(IEnumerable<Agency> agencies, Func<Agency, bool, (Agency, string, string)> draw)
        {
            var all = agencies.ToList();
            for (var index = all.Count - 1; index >= 0; index--)
            {
                waiting.Push(draw(all[index], index == all.Count - 1));
            }
        }
    }

    // Bodies that answer to each other in a broken register would hang on nothing.
    private Agency? ParentOf(Agency agency)
    {
        var line = library.Registry.LineOf(agency, year).ToList();
        var isInCircle = line[^1].ParentIn(year) is { } above && library.Registry.Find(above) is not null;
        return isInCircle || line.Count < 2 || !line[1].IsThereIn(year) ? null : line[1];
    }

    private LocalizedText LineOf(Agency agency, int members)
    {
        var (id, name) = (agency.Id, agency.Name);
        var forms = string.Join(", ", ReportsOf(agency).Select(report => FormattableString.Invariant($"{report.Form.DisplayName}")));
        var state = forms.Length > 0 ? LocalizedText.Verbatim(forms)
            : agency.IsSum ? Words.Say("agency-tree.sum", "files none itself", "自身不编报告")
            : Words.Say("agency-tree.missing", "no report", "无报告");
        var expected = agency.Members.FirstOrDefault(count => count.Year == year) ?? agency.Members.FirstOrDefault(count => count.Year is null);
        var count = expected?.Count is { } all && all != members
            ? string.Create(CultureInfo.InvariantCulture, $"{members}/{all}")
            : members.ToString(CultureInfo.InvariantCulture);
        return members == 0
            ? Words.Say("agency-tree.line", $"{name} ({id}): {state}", $"{name}（{id}）：{state}")
            : Words.Say("agency-tree.line-with-members", $"{name} ({id}), bodies below it: {count}: {state}", $"{name}（{id}），下属单位 {count}：{state}");
    }
}
