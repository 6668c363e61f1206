using System.Globalization;
using System.Xml.Linq;

const string Solution = "ReportCompiler.sln";
const string CommandLine = "compiler/ReportCompiler.Cli";
const string MutatedBy = "tests/ReportCompiler.Schema.Tests";

var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");
var artifacts = MakeAbsolute(Directory("artifacts"));
var testResults = artifacts.Combine("test-results");
var closingLine = "";

Task("Clean")
    .Description("Removes build output and artifacts.")
    .Does(() =>
    {
        DotNetClean(Solution, new DotNetCleanSettings { Configuration = configuration });
        CleanDirectory(artifacts);
    });

Task("Restore")
    .Description("Restores packages.")
    .Does(() => DotNetRestore(Solution));

Task("Build")
    .Description("Builds the solution; a warning is an error.")
    .IsDependentOn("Restore")
    .Does(() => DotNetBuild(Solution, new DotNetBuildSettings
    {
        Configuration = configuration,
        NoRestore = true,
        // The projects make the compiler's warnings errors; this makes those of the build itself errors too.
        MSBuildSettings = new DotNetMSBuildSettings().TreatAllWarningsAs(MSBuildTreatAllWarningsAs.Error),
    }));

Task("Test")
    .Description("Runs every test project, past failing ones, and counts all tests.")
    .IsDependentOn("Build")
    .Does(RunTests);

Task("Site")
    .Description("Publishes the reports as a static site into artifacts/site.")
    .Does(() => RunReportc("build --reports reports --out artifacts/site"));

Task("Screenshots")
    .Description("Takes pictures of a site of agencies that do not exist, with Chromium, into docs/images.")
    .Does(TakeScreenshots);

Task("Check")
    .Description("Checks the report data.")
    .Does(() => RunReportc("check reports"));

Task("Mutate")
    .Description("Changes the rule language and the checks in many small ways, and counts what the tests notice. Takes long.")
    .Does(RunMutants);

Task("Pack")
    .Description("Packs what is packable into artifacts/packages.")
    .IsDependentOn("Build")
    .Does(() => DotNetPack(Solution, new DotNetPackSettings
    {
        Configuration = configuration,
        NoBuild = true,
        OutputDirectory = artifacts.Combine("packages"),
    }));

Task("Default")
    .IsDependentOn("Build")
    .IsDependentOn("Test");

// The run is wrapped, because the line with the counts must come after Cake's own report and error.
try
{
    RunTarget(target);
}
catch (Exception problem)
{
    Error(problem.Message);
    Environment.ExitCode = 1;
}

if (closingLine.Length > 0)
{
    Console.WriteLine(closingLine);
}

if (Environment.ExitCode != 0)
{
    Console.Out.Flush();
    Environment.Exit(Environment.ExitCode);
}

void RunReportc(string arguments) =>
    DotNetRun(CommandLine, arguments, new DotNetRunSettings { Configuration = configuration });

void TakeScreenshots()
{
    const int LargestPicture = 150_000;
    var browser = EnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named
        ? File(named)
        : Context.Tools.Resolve(new[] { "chromium", "chromium-browser", "google-chrome" })
            ?? throw new CakeException("There is no Chromium on the PATH, and CHROMIUM_PATH names none.");
    var data = artifacts.Combine("synthetic");
    var site = artifacts.Combine("synthetic-site");
    CleanDirectory(data);
    DotNetRun("samples/ReportCompiler.SyntheticSite", $"{data.FullPath.Quote()} 60", new DotNetRunSettings { Configuration = configuration });
    RunReportc($"build --reports {data.FullPath.Quote()} --out {site.FullPath.Quote()}");
    foreach (var (name, page) in new[] { ("report", "city-1/2024/"), ("agency", "city-1/"), ("year", "years/2024/"), ("home", "") })
    {
        foreach (var (width, height) in new[] { (1280, 800), (390, 844) })
        {
            var picture = MakeAbsolute(File($"docs/images/{name}-{width}.png"));
            var address = new Uri(site.CombineWithFilePath(page + "index.html").FullPath);
            var code = StartProcess(browser, new ProcessSettings
            {
                // Letters without coloured edges: they look the same on every screen, and the pictures are smaller.
                Arguments = "--headless --no-sandbox --disable-gpu --disable-lcd-text --hide-scrollbars --lang=zh-CN "
                    + FormattableString.Invariant($"--window-size={width},{height} --screenshot={picture.FullPath.Quote()} {address}"),
                RedirectStandardError = true,
            });
            if (code != 0 || !FileExists(picture) || FileSize(picture) > LargestPicture)
            {
                throw new CakeException($"{picture} was not taken, or is larger than {LargestPicture} bytes.");
            }
        }
    }
}

void RunMutants()
{
    var code = StartProcess("dotnet", new ProcessSettings
    {
        Arguments = "stryker --output " + artifacts.Combine("mutants").FullPath.Quote(),
        WorkingDirectory = MakeAbsolute(Directory(MutatedBy)),
    });
    if (code != 0)
    {
        throw new CakeException("Too many mutants survive, or the tests do not pass without them.");
    }
}

void RunTests()
{
    CleanDirectory(testResults);
    var projects = GetFiles("./tests/**/*.Tests.csproj").OrderBy(file => file.FullPath, StringComparer.Ordinal);
    var total = (Passed: 0, Failed: 0, Skipped: 0);
    var broken = new List<string>();
    foreach (var project in projects)
    {
        var name = project.GetFilenameWithoutExtension().ToString();
        var succeeded = RunTestProject(project, name);
        var counts = ReadCounts(testResults.CombineWithFilePath(name + ".trx"));
        if (!succeeded)
        {
            // A run that broke down before any test could fail (a crash, an abort) still counts as a failure.
            counts.Failed = Math.Max(counts.Failed, 1);
            broken.Add(name);
        }

        total = (total.Passed + counts.Passed, total.Failed + counts.Failed, total.Skipped + counts.Skipped);
    }

    closingLine = FormattableString.Invariant($"{total.Passed} passed, {total.Failed} failed")
        + (total.Skipped > 0 ? FormattableString.Invariant($", {total.Skipped} skipped") : "");
    if (total.Failed > 0)
    {
        throw new CakeException($"Tests failed in {string.Join(", ", broken)}.");
    }

    if (total.Passed == 0)
    {
        throw new CakeException("No test ran.");
    }
}

bool RunTestProject(FilePath project, string name)
{
    try
    {
        DotNetTest(project.FullPath, new DotNetTestSettings
        {
            Configuration = configuration,
            NoBuild = true,
            ResultsDirectory = testResults,
            Loggers = new[] { $"trx;LogFileName={name}.trx" },
        });
        return true;
    }
    catch (CakeException problem)
    {
        Error($"{name}: {problem.Message}");
        return false;
    }
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
