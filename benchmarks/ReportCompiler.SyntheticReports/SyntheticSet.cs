using System.Globalization;
using System.Text;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reports;
using ReportCompiler.SyntheticSite;

namespace ReportCompiler.SyntheticReports;

/// <summary>Writes a folder of synthetic reports and a Hugo site with the same content.</summary>
/// <param name="engine">The form that they fill in.</param>
/// <param name="agencies">How many agencies report.</param>
/// <param name="years">The years they report on.</param>
internal sealed class SyntheticSet(FormEngine engine, int agencies, IReadOnlyList<int> years)
{
    private const string Notice = "# Synthetic: made by a program to measure with. No figure and no sentence here is about anybody.\n";

    private readonly SyntheticFigures _figures = new(engine);
    private readonly ReportText _text = new(new CellRows(engine.Form));

    /// <summary>Writes the reports and the content of the Hugo site.</summary>
    /// <param name="reports">The folder of reports.</param>
    /// <param name="content">The folder of the Hugo site's content.</param>
    public void Write(string reports, string content)
    {
        var register = new StringBuilder(Notice).Append("\nagencies:\n");
        for (var agency = 1; agency <= agencies; agency++)
        {
            register.Append(CultureInfo.InvariantCulture, $"  - {{id: {IdOf(agency)}, name: {NameOf(agency)}, level: county}}\n");
            Write(agency, Directory.CreateDirectory(Path.Combine(reports, IdOf(agency))), Directory.CreateDirectory(Path.Combine(content, IdOf(agency))));
        }

        File.WriteAllText(Path.Combine(reports, "agencies.yaml"), register.ToString());
    }

    private static string IdOf(int agency) => FormattableString.Invariant($"synthetic-{agency:D5}");

    private static string NameOf(int agency) => FormattableString.Invariant($"合成单位{agency:D5}");

    private void Write(int agency, DirectoryInfo reports, DirectoryInfo content)
    {
        Report? report = null;
        foreach (var year in years)
        {
            var numbers = new SplitMix(((ulong)agency << 16) | (uint)year);
            report = _figures.Next(IdOf(agency), year, report, numbers);
            var sections = _text.Write(report, numbers);
            var head = FormattableString.Invariant($"template: {engine.Form.Family}\nagency: {IdOf(agency)}\nyear: {year}\n");
            File.WriteAllText(Path.Combine(reports.FullName, FormattableString.Invariant($"{year}.yaml")), $"{Notice}\n{head}\n{sections}");
            File.WriteAllText(
                Path.Combine(content.FullName, FormattableString.Invariant($"{year}.md")),
                $"---\n{Notice}{head}{HugoHead(agency, year)}\n{ReportText.Resolve(sections, report)}---\n");
        }
    }

    // What a page asks of the site and the form, handed to Hugo ready-made.
    private string HugoHead(int agency, int year) => string.Create(
        CultureInfo.InvariantCulture,
        $"title: {engine.Form.TitleOf(NameOf(agency), year)}\nname: {NameOf(agency)}\nyears: [{string.Join(", ", years)}]\n");
}
