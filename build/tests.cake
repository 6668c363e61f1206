using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

// Those that take longest begin first, so that none runs alone at the end; the others follow by name.
var longestFirst = new[] { "Browser", "Schema", "Packaging", "Publishing", "EndToEnd", "Differential", "Generator", "Workspace", "Cli", "Pages" };

// What came of the tests of one project. A run that broke down before any test could fail (a crash, an abort) counts as a failure.
record TestRun(string Name, string Output, TimeSpan Duration, int Passed, int Failed, int Skipped)
{
    public override string ToString() => FormattableString.Invariant($"{Name}: {Passed} passed")
        + (Failed > 0 ? FormattableString.Invariant($", {Failed} FAILED") : "")
        + (Skipped > 0 ? FormattableString.Invariant($", {Skipped} skipped") : "")
        + FormattableString.Invariant($" ({Duration.TotalSeconds:0} s)");
}

// What tests run as a process of its own: published once for all of them, and compiled before it runs, for a short run compiles more than it does.
// Where that cannot be had, as with no way to the packages of the compiler, each test project runs the command that was built beside it.
void PublishToolUnderTest(string project, string configuration, DirectoryPath folder)
{
    try
    {
        DotNetPublish(project, new DotNetPublishSettings
        {
            Configuration = configuration,
            Runtime = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier,
            SelfContained = false,
            PublishReadyToRun = true,
            OutputDirectory = folder,
            Verbosity = DotNetVerbosity.Quiet,
            NoLogo = true,
        });
        System.Environment.SetEnvironmentVariable("REPORTC_UNDER_TEST", folder.CombineWithFilePath("reportc.dll").FullPath);
    }
    catch (CakeException problem)
    {
        Warning("The command could not be published for the tests: {0}", problem.Message);
    }
}

// Runs every test project, as many at a time as there are processors, and says of each what came of it when it is done.
string RunTests(string configuration, DirectoryPath results)
{
    CleanDirectory(results);
    var names = GetFiles("./tests/**/*.Tests.csproj")
        .Select(file => file.GetFilenameWithoutExtension().ToString())
        .OrderBy(name => Array.IndexOf(longestFirst, name.Split('.')[1]) is >= 0 and var index ? index : longestFirst.Length)
        .ThenBy(name => name, StringComparer.Ordinal);
    var runs = new List<TestRun>();
    Parallel.ForEach(
        Partitioner.Create(names, EnumerablePartitionerOptions.NoBuffering),
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        name =>
        {
            var run = RunTestProject(name, configuration, results);
            lock (runs)
            {
                runs.Add(run);
                Console.WriteLine((run.Failed + run.Skipped > 0 ? run.Output : "") + run);
            }
        });
    return Sum(runs);
}

string Sum(List<TestRun> runs)
{
    var (passed, failed, skipped) = (runs.Sum(run => run.Passed), runs.Sum(run => run.Failed), runs.Sum(run => run.Skipped));
    if (failed > 0)
    {
        Error("Tests failed in {0}.", string.Join(", ", runs.Where(run => run.Failed > 0).Select(run => run.Name).Order(StringComparer.Ordinal)));
        Environment.ExitCode = 1;
    }
    else if (passed == 0)
    {
        throw new CakeException("No test ran.");
    }

    return FormattableString.Invariant($"{passed} passed, {failed} failed") + (skipped > 0 ? FormattableString.Invariant($", {skipped} skipped") : "");
}

TestRun RunTestProject(string name, string configuration, DirectoryPath results)
{
    var watch = Stopwatch.StartNew();
    var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
    foreach (var argument in new[]
    {
        "test", $"tests/{name}/bin/{configuration}/net10.0/{name}.dll", "--results-directory", results.FullPath, "--logger", $"trx;LogFileName={name}.trx",
    })
    {
        start.ArgumentList.Add(argument);
    }

    using var process = Process.Start(start);
    var errors = process.StandardError.ReadToEndAsync();
    var output = process.StandardOutput.ReadToEnd() + errors.Result;
    process.WaitForExit();
    var (passed, failed, skipped) = ReadCounts(results.CombineWithFilePath(name + ".trx"));
    return new TestRun(name, output, watch.Elapsed, passed, process.ExitCode == 0 ? failed : Math.Max(failed, 1), skipped);
}

(int Passed, int Failed, int Skipped) ReadCounts(FilePath trx)
{
    if (!FileExists(trx))
    {
        return (0, 0, 0);
    }

    var counters = XDocument.Load(trx.FullPath).Descendants().First(element => element.Name.LocalName == "Counters");
    int Read(string name) => int.Parse(counters.Attribute(name).Value, CultureInfo.InvariantCulture);

    // A trx counts a skipped test in "total" only: it is neither executed nor, for xunit, "notExecuted".
    return (Read("passed"), Read("executed") - Read("passed"), Read("total") - Read("executed"));
}
