using System.Globalization;
using ReportCompiler.SyntheticReports;
using ReportCompiler.Templates;

const string Family = "gov-info-disclosure";
const int LastYear = 2024;
const int FirstYearOfForm = 2021;

if (args is not [var folder, var agencyCount, var yearCount]
    || !int.TryParse(agencyCount, NumberStyles.None, CultureInfo.InvariantCulture, out var agencies)
    || !int.TryParse(yearCount, NumberStyles.None, CultureInfo.InvariantCulture, out var years)
    || agencies is < 1 or > 99_999
    || years is < 1 or > LastYear - FirstYearOfForm + 1)
{
    Console.Error.WriteLine("usage: synthetic-reports FOLDER AGENCIES YEARS   (1 to 99999 agencies, 1 to 4 years)");
    Console.Error.WriteLine("Writes FOLDER/reports, for reportc, and FOLDER/hugo, a Hugo site with the same content. Both must not be there yet.");
    return 2;
}

var engine = Forms.Catalog.Find(Family, LastYear)!;
var root = Path.GetFullPath(folder);
var hugo = Path.Combine(root, "hugo");
var yearList = Enumerable.Range(LastYear - years + 1, years).ToList();
new SyntheticSet(engine, agencies, yearList).Write(Path.Combine(root, "reports"), Path.Combine(hugo, "content"));

var work = Path.Combine(root, "sample");
new SyntheticSet(engine, 1, [LastYear]).Write(Path.Combine(work, "reports"), Path.Combine(work, "content"));
HugoSite.Write(hugo, Path.Combine(work, "reports"), work, engine);
Directory.Delete(work, recursive: true);
Console.WriteLine(FormattableString.Invariant($"{agencies * years} synthetic reports of {agencies} agencies"));
return 0;
