using System.Globalization;
using ReportCompiler.SyntheticSite;
using ReportCompiler.Templates;

const int DefaultAgencies = 200;

var agencies = DefaultAgencies;
var years = SampleSite.MaxYears;
if (args.Length is < 1 or > 3
    || (args.Length > 1 && !TryRead(args[1], SampleHierarchy.Fewest, SampleHierarchy.Most, out agencies))
    || (args.Length > 2 && !TryRead(args[2], 1, SampleSite.MaxYears, out years)))
{
    Console.Error.WriteLine(FormattableString.Invariant(
        $"usage: synthetic-site DIR [AGENCIES] [YEARS]   ({SampleHierarchy.Fewest} to {SampleHierarchy.Most} agencies, 1 to {SampleSite.MaxYears} years)"));
    Console.Error.WriteLine("Writes reports of agencies that do not exist into DIR, for reportc. DIR must be empty or not be there yet.");
    return 2;
}

if (Directory.Exists(args[0]) && Directory.EnumerateFileSystemEntries(args[0]).Any())
{
    Console.Error.WriteLine($"{args[0]} is not empty.");
    return 1;
}

var written = new SampleSite(Forms.Catalog, agencies, years).Write(args[0]);
Console.WriteLine(FormattableString.Invariant($"{written} synthetic reports of {agencies} agencies"));
return 0;

static bool TryRead(string text, int least, int most, out int number) =>
    int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;
