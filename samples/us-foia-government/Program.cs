using ReportCompiler.FoiaGovernment;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: government-site DIR DOCUMENTS...   (zips, folders or files of filed annual reports)");
    Console.Error.WriteLine("Imports them into DIR/reports, publishes DIR/site, and says what was found. DIR must be empty or not be there yet.");
    return 2;
}

if (Directory.Exists(args[0]) && Directory.EnumerateFileSystemEntries(args[0]).Any())
{
    Console.Error.WriteLine($"{args[0]} is not empty.");
    return 2;
}

return new GovernmentSite(args[0], Console.Out, Console.Error).Make(args[1..]);
