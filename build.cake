#load "build/packages.cake"
#load "build/tests.cake"

const string Solution = "ReportCompiler.sln";
const string CommandLine = "compiler/ReportCompiler.Cli";
const string Extension = "editors/vscode";
const string MutatedBy = "tests/ReportCompiler.Schema.Tests";

var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");
var artifacts = MakeAbsolute(Directory("artifacts"));
var packages = artifacts.Combine("packages");
var testResults = artifacts.Combine("test-results");

// What a person or a program looks for: said when everything else is.
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
    .Does(() => BuildQuietly(
        Solution,
        // The projects make the compiler's warnings errors; this makes those of the build itself errors too.
        new DotNetMSBuildSettings().TreatAllWarningsAs(MSBuildTreatAllWarningsAs.Error)));

Task("Test")
    .Description("Runs every test project, past failing ones, and counts all tests.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        PublishToolUnderTest(CommandLine, configuration, artifacts.Combine("tool"));
        closingLine = RunTests(configuration, testResults);
    });

// What is only run is built without analyzers: a mistake in a form or in the code still stops it.
Task("Command")
    .Description("Builds the command reportc, and what it stands on.")
    .Does(() => BuildQuietly(CommandLine, new DotNetMSBuildSettings().WithProperty("AnalyzeCode", "false")));

Task("Site")
    .Description("Publishes the reports as a static site into artifacts/site.")
    .IsDependentOn("Command")
    .Does(() =>
    {
        RunReportc("build --reports reports --out artifacts/site");
        closingLine = "artifacts/site/index.html";
    });

Task("Screenshots")
    .Description("Takes pictures of a site of agencies that do not exist, with Chromium, into docs/images.")
    .IsDependentOn("Command")
    .Does(TakeScreenshots);

Task("Check")
    .Description("Checks the report data.")
    .IsDependentOn("Command")
    .Does(() => RunReportc("check reports"));

Task("Mutate")
    .Description("Changes the rule language and the checks in many small ways, and counts what the tests notice. Takes long.")
    .Does(RunMutants);

Task("Sbom")
    .Description("Writes a bill of materials (CycloneDX), with licences, into artifacts/sbom.")
    .Does(() =>
    {
        Run("tool restore", "The tool that writes bills of materials could not be restored.");
        Run(
            $"tool run dotnet-CycloneDX {CommandLine}/ReportCompiler.Cli.csproj --output {artifacts.Combine("sbom").FullPath.Quote()} --filename reportc.cdx.json --output-format Json",
            "The bill of materials could not be written.");
        closingLine = "artifacts/sbom/reportc.cdx.json";
    });

Task("Fuzz")
    .Description("Tries damaged files on everything that reads them, for --seconds=1800 a harness, and says what came of it. Takes long.")
    .Does(() =>
    {
        var folder = artifacts.Combine("fuzz");
        CleanDirectory(folder);
        foreach (var project in new[] { "Schema", "Workspace" })
        {
            DotNetTest($"tests/ReportCompiler.{project}.Tests", new DotNetTestSettings
            {
                Configuration = configuration,
                Filter = "FullyQualifiedName~Fuzzing",
                EnvironmentVariables = new Dictionary<string, string> { ["FUZZ_SECONDS"] = Argument("seconds", "1800") },
            });
        }

        closingLine = string.Concat(GetFiles($"{folder}/*.txt").OrderBy(file => file.FullPath, StringComparer.Ordinal).Select(file => System.IO.File.ReadAllText(file.FullPath)));
    });

Task("PackTool")
    .Description("Packs the command for this system, compiled ahead of time, into artifacts/packages. Takes minutes.")
    .Does(() =>
    {
        closingLine = ObjectionToCompiling();
        if (closingLine is null)
        {
            PackForThisSystem(CommandLine, configuration, packages);
        }
        else
        {
            Warning(closingLine);
        }
    });

Task("Pack")
    .Description("Packs what is packable into artifacts/packages; --native=false leaves out what is compiled ahead of time.")
    .IsDependentOn("Build")
    .IsDependentOn(Argument("native", true) ? "PackTool" : "Build")
    .Does(() => closingLine = string.Join(Environment.NewLine, new[] { closingLine, PackEverything(Solution, CommandLine, configuration, packages) }
        .Where(line => line is { Length: > 0 })));

Task("Dist")
    .Description("Makes the command one executable file, artifacts/dist/reportc-SYSTEM: for this system, or for --systems=win-x64,osx-arm64.")
    .Does(() => closingLine = string.Join(Environment.NewLine, Argument("systems", RuntimeInformation.RuntimeIdentifier).Split(',')
        .Select(system => MakeExecutable(CommandLine, configuration, system, artifacts))));

Task("Extension")
    .Description("Makes the extension of Visual Studio Code, artifacts/report-compiler.vsix, with npm.")
    .Does(() =>
    {
        EnsureDirectoryExists(artifacts);
        CopyFile("LICENSE", $"{Extension}/LICENSE");
        var file = artifacts.CombineWithFilePath("report-compiler.vsix");
        RunNpm("ci --no-audit --no-fund --loglevel=error");
        RunNpm("run --silent bundle");
        RunNpm($"exec --offline -- vsce package --no-dependencies --allow-missing-repository --out {file.FullPath.Quote()}");
        closingLine = "artifacts/report-compiler.vsix";
    });

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

if (closingLine is { Length: > 0 })
{
    Console.WriteLine(closingLine);
}

if (Environment.ExitCode != 0)
{
    Console.Out.Flush();
    Environment.Exit(Environment.ExitCode);
}

// Says what is wrong, and nothing else.
void BuildQuietly(string project, DotNetMSBuildSettings settings)
{
    settings.Verbosity = DotNetVerbosity.Quiet;
    settings.MaxCpuCount = 0;
    settings.NoLogo = true;
    DotNetMSBuild(project, settings.SetConfiguration(configuration).WithArgumentCustomization(arguments => arguments.Append("-restore")));
}

void RunReportc(string arguments) => Run($"exec {CommandLine}/bin/{configuration}/net10.0/reportc.dll {arguments}", "reportc found something that stops it.");

void Run(string arguments, string complaint, DirectoryPath folder = null)
{
    if (StartProcess("dotnet", new ProcessSettings { Arguments = arguments, WorkingDirectory = folder ?? Context.Environment.WorkingDirectory }) != 0)
    {
        throw new CakeException(complaint);
    }
}

// On Windows npm is a script.
void RunNpm(string arguments)
{
    var (program, first) = IsRunningOnWindows() ? ("cmd", "/c npm ") : ("npm", "");
    if (StartProcess(program, new ProcessSettings { Arguments = first + arguments, WorkingDirectory = Directory(Extension) }) != 0)
    {
        throw new CakeException($"npm could not do this: {arguments}");
    }
}

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
    var folder = MakeAbsolute(Directory(MutatedBy));
    Run("tool restore", "The tool that makes mutants could not be restored.", folder);
    Run(
        "stryker --output " + artifacts.Combine("mutants").FullPath.Quote(),
        "Too many mutants survive, or the tests do not pass without them.",
        folder);
}
