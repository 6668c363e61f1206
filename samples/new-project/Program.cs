// Reads the reports, asks them a question, and publishes them as a site. The models are generated from templates/: change a form, and what
// no longer fits it does not compile. Change a figure in reports/ to a wrong one, and `dotnet build` names its line and column.
using ReportCompiler.Publishing.Site;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;
using LibraryReports.LibraryServices.V1;
using Forms = LibraryReports.Forms;

var library = ReportLibrary.Load("reports", Forms.Catalog);
var lent =
    from filed in library.In(ReportForm.Instance.Form)
    let report = new Report(filed)
    group report.Loans.Books.Lent by filed.Header.Year into year
    orderby year.Key
    select (Year: year.Key, Books: year.Sum(), Libraries: year.Count());

foreach (var (year, books, libraries) in lent)
{
    Console.WriteLine($"{year}: {books} books lent by {libraries} libraries");
}

var pages = new EmbeddedTemplates(typeof(ReportCompiler.Templates.Forms).Assembly);
var result = new SiteBuilder(Forms.Catalog, pages).Build("reports", "site");
Console.WriteLine($"{result.Outcome}: {result.Published} reports, site/index.html");
return result.Outcome == BuildOutcome.Published ? 0 : 1;
