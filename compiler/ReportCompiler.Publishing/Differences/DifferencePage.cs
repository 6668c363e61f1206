using System.Security.Cryptography;
using System.Text;
using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Comparing.Summaries;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Differences;

/// <summary>Differences as a page of HTML in one file, which asks for nothing outside itself.</summary>
public static class DifferencePage
{
    private const string Template = "site/diff.html.scriban";
    private const string StyleSheet = "site/diff.css";

    /// <summary>The page.</summary>
    /// <param name="data">The differences.</param>
    /// <param name="words">Their words.</param>
    /// <param name="source">The page templates.</param>
    /// <returns>The page, or why there is none.</returns>
    public static (string Page, LocalizedText? Problem) Write(DataDifference data, DifferenceWords words, ITemplateSource source)
    {
        var context = new PageContext(PageTemplates.Parse(source, []));
        try
        {
            context.Render(new Page("diff.html", Template, Escaping.Html, words.Language, SiteView.Empty, null)
            {
                Kind = PageKind.Difference,
                Title = TitleOf(data, words),
                Model = Model(data, words, source.Read(StyleSheet)),
            });
        }
        catch (PageFailedException failure)
        {
            var problem = failure.Finding.Message();
            return (string.Empty, Words.Say(
                "difference-page.failed",
                $"the differences cannot be made a page; --format text has all of them. {problem}",
                $"无法将不同之处生成网页；--format text 含全部内容。{problem}"));
        }

        return (Encoding.UTF8.GetString(context.Buffer.Written), null);
    }

    private static string TitleOf(DataDifference data, DifferenceWords words)
    {
        var (old, current) = (PlainText.Of(data.OldName), PlainText.Of(data.NewName));
        return words.Say(Words.Say("difference-page.title", $"Differences: {old} → {current}", $"不同之处：{old} → {current}"));
    }

    private static RecordView Model(DataDifference data, DifferenceWords words, string style)
    {
        var summary = new DifferenceSummary(words);
        var report = new ReportDifferenceView(words, summary);
        return new RecordView(
            DifferenceTypes.Difference,
            ("summary", PlainText.Of(summary.Of(data))),
            ("old", PlainText.Of(data.OldName)),
            ("new", PlainText.Of(data.NewName)),
            ("findings", FindingChangeViews.Of(data.Findings, words)),
            ("agencies", data.Agencies.Select(agency => Agency(agency, words)).ToArray()),
            ("reports", data.Reports.Select(report.Of).ToArray()),
            ("other_files", data.OtherFiles.Select(PlainText.Of).ToArray()),
            ("style", new RawText(style)),
            ("style_hash", "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))));
    }

    private static RecordView Agency(AgencyDifference agency, DifferenceWords words) => new(
        DifferenceTypes.Agency,
        ("name", PlainText.Of($"{agency.Name} ({agency.Id})")),
        ("kind_label", agency.Kind switch
        {
            ChangeKind.Added => words.Say(ChangeWords.Added),
            ChangeKind.Removed => words.Say(ChangeWords.Removed),
            _ => null,
        }),
        ("fields", agency.Fields.Select(field => new RecordView(
            DifferenceTypes.Value,
            ("label", words.KeyName(field.Key)),
            ("from", PlainText.Of(words.ValueOf(field.Old))),
            ("to", PlainText.Of(words.ValueOf(field.New))),
            ("change", string.Empty))).ToArray()));
}
