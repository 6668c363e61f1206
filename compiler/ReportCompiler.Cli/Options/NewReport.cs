using ReportCompiler.Cli.Folders;
using ReportCompiler.Preview.Editing;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Options;

/// <summary>The data file of a report that is begun.</summary>
internal static class NewReport
{
    /// <summary>Where the data file of an agency's report lies.</summary>
    public static string PathOf(ReportsFolder folder, string agency, string year) => Path.Combine(folder.Path, agency, year + ".yaml");

    /// <summary>What it is to hold.</summary>
    /// <param name="form">The form.</param>
    /// <param name="choice">Whose report it is, and of which year.</param>
    /// <param name="path">The full path of the file.</param>
    /// <param name="keys">By which names keys are written.</param>
    public static string Write(Form form, NewReportChoice choice, string path, KeyStyle keys)
    {
        var title = form.TitleOf(choice.Agency!.Name, choice.Year);
        IReadOnlyList<string> remarks = SchemaLine.For(form, path) is { } line ? [line, title] : [title];
        return ReportYaml.Write(ReportBeginning.Create(form, choice.Agency, choice.Year, choice.Before, choice.Latest, keys, remarks));
    }

    /// <summary>Begins a report on the form that its agency usually fills in.</summary>
    /// <param name="folder">The folder of reports.</param>
    /// <param name="library">The reports that there are.</param>
    /// <param name="agency">The id of the agency.</param>
    /// <param name="year">The report year.</param>
    public static BegunReport Begin(ReportsFolder folder, ReportLibrary library, string agency, int year)
    {
        var choice = new NewReportChoice(folder, library, year);
        if (choice.Choose(agency, template: null) is not { } form)
        {
            return new BegunReport(string.Empty, string.Empty, choice.Problem);
        }

        var path = PathOf(folder, choice.Agency!.Id, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return new BegunReport(path, Write(form, choice, path, KeyStyle.Ids), null);
    }
}
