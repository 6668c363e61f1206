using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Options;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Collecting;

namespace ReportCompiler.Cli.Results;

/// <summary>Says what a collected report was made from, and what is left to be filled in.</summary>
/// <param name="voice">How the command speaks.</param>
internal sealed class RollupReport(Voice voice)
{
    private const int MaxNamed = 8;

    /// <summary>Says it.</summary>
    /// <param name="collected">The report.</param>
    /// <param name="name">How messages name its file.</param>
    /// <param name="withErrors">How many of the reports have errors.</param>
    /// <param name="isOwnOutside">Whether the body of the own office does not belong to the body by the register.</param>
    public void Write(CollectedReport collected, string name, int withErrors, bool isOwnOutside)
    {
        var (filled, reports) = (collected.Filled, collected.Bodies.Filed.Count);
        voice.Tell(Words.Say(
            "rollup.wrote",
            $"wrote {name}: {filled:# cell|# cells} added up from {reports:# report|# reports}",
            $"已写入 {name}：由 {reports} 份报告汇总 {filled} 个单元格"));
        foreach (var (body, report) in collected.Bodies.Filed)
        {
            voice.Detail(LocalizedText.Verbatim($"  {report.Header.File}  {body.Name}"));
        }

        if (collected.Bodies.Missing is { Count: > 0 } missing)
        {
            var names = RollupChoice.NamesOf(missing);
            voice.Tell(Words.Say(
                "rollup.without",
                $"without {missing.Count:# body that has|# bodies that have} no report: {names}",
                $"未计入尚无报告的 {missing.Count} 个单位：{names}"));
        }

        TellOpen(collected, OpenCause.NotAdditive);
        TellOpen(collected, OpenCause.BlankInMember);
        TellDoubts(withErrors, isOwnOutside);
        voice.Tell(Words.Say("rollup.next-step", $"'reportc check {name}' says what is missing.", $"用“reportc check {name}”查看尚缺的内容。"));
    }

    private void TellDoubts(int withErrors, bool isOwnOutside)
    {
        if (withErrors > 0)
        {
            voice.Tell(Words.Say(
                "rollup.with-errors",
                $"{withErrors:# of these reports has|# of these reports have} errors; 'reportc check' says which.",
                $"其中 {withErrors} 份报告有错误，请用“reportc check”查看。"));
        }

        if (isOwnOutside)
        {
            voice.Tell(Words.Say(
                "rollup.own-outside",
                "the report of the own office is counted in, but the register does not have it below the body: checks add up without it.",
                "本机关自身的报告已计入，但登记表中它不属于该单位，核对时不会计入。"));
        }
    }

    private void TellOpen(CollectedReport collected, OpenCause cause)
    {
        var form = collected.Content.Form;
        var open = collected.Open.Where(entry => entry.Cause == cause).Select(entry => form.Cells[form.IndexOf(entry.Cell)]).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var sections = open.Select(cell => NameOf(cell.Section)).Distinct(StringComparer.Ordinal).ToList();
        var named = Punctuation.Items(sections.Take(MaxNamed));
        var places = sections.Count <= MaxNamed ? named : Words.Say("rollup.places-and-more", $"{named} …", $"{named}……");
        voice.Tell(cause == OpenCause.NotAdditive
            ? Words.Say(
                "rollup.not-additive",
                $"{open.Count:# cell that cannot be added up is|# cells that cannot be added up are} left to be filled in: {places}",
                $"有 {open.Count} 个单元格不能相加，留待填写：{places}")
            : Words.Say(
                "rollup.blank-in-member",
                $"{open.Count:# cell is|# cells are} left to be filled in, blank in a report that belongs to the sum: {places}",
                $"有 {open.Count} 个单元格在所属单位的报告中空缺，留待填写：{places}"));
    }

    private static string NameOf(FormSection section) => section.Short.Length > 0 ? section.Short : section.Heading;
}
