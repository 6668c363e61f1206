using ReportCompiler.MutationStudy;

// mutation-study [folder of reports] [file for every single outcome]
var corpus = Corpus.Read(args.Length > 0 ? args[0] : "reports");
var tally = new Study(corpus).Run();
if (args.Length > 1)
{
    File.WriteAllText(args[1], tally.Listing());
}

Console.Out.Write(tally.Markdown());
