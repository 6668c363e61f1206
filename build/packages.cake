using System.Runtime.InteropServices;

// The command for every system that has no package of its own: it needs the runtime of .NET.
const string AnySystem = "any";
const string ToolPackage = "ReportCompiler.Tool";

// Packs the command for this system, compiled ahead of time: a package of its own, which ReportCompiler.Tool lists.
void PackForThisSystem(string project, string configuration, DirectoryPath folder)
{
    var system = RuntimeInformation.RuntimeIdentifier;
    Pack(project, configuration, folder, $"--runtime {system} -p:PublishAot=true -p:ToolSystems={system}");
}

// Packs all the rest. The list of systems must name no package that is not there, or installation fails on that system: it is of those in the folder.
string PackEverything(string solution, string project, string configuration, DirectoryPath folder)
{
    var start = ToolPackage + ".";
    var end = $".{VersionOf(project)}.nupkg";
    var systems = GetFiles($"{folder}/{start}*{end}")
        .Select(file => file.GetFilename().ToString())
        .Where(name => name.Length > start.Length + end.Length)
        .Select(name => name[start.Length..^end.Length])
        .Append(AnySystem)
        .Distinct()
        .Order(StringComparer.Ordinal)
        .ToList();

    // A command that is compiled ahead of time is packed for a system at a time; what is packed without one is the list.
    var list = "-p:ToolSystems=" + string.Join("%3B", systems);
    Pack(solution, configuration, folder, $"--no-build -p:PublishAot=true {list}");
    Pack(project, configuration, folder, $"--no-build --runtime {AnySystem} -p:AppendRuntimeIdentifierToOutputPath=false {list}");
    return $"{ToolPackage} for {string.Join(", ", systems)}";
}

// One file that runs without anything else: compiled ahead of time where this system is meant and can do that, else with the runtime packed into it.
string MakeExecutable(string project, string configuration, string system, DirectoryPath artifacts)
{
    var isCompiled = system == RuntimeInformation.RuntimeIdentifier && ObjectionToCompiling() is null;
    var output = artifacts.Combine("publish").Combine(system);
    CleanDirectory(output);
    Run(
        $"publish {project} --nologo --verbosity quiet --configuration {configuration} --runtime {system} --output {output.FullPath.Quote()} "
            + (isCompiled ? "-p:PublishAot=true" : "--self-contained -p:PublishSingleFile=true -p:EnableCompressionInSingleFile=true"),
        $"The executable for {system} could not be made.");
    var ending = system.StartsWith("win", StringComparison.Ordinal) ? ".exe" : "";
    var file = artifacts.Combine("dist").CombineWithFilePath($"reportc-{system}{ending}");
    EnsureDirectoryExists(file.GetDirectory());
    CopyFile(output.CombineWithFilePath("reportc" + ending), file);
    return FormattableString.Invariant($"{file.GetFilename()}: {FileSize(file) / 1_000_000.0:0.0} MB{(isCompiled ? "" : ", with the runtime in it")}");
}

// What keeps this machine from compiling ahead of time; null where nothing does. Elsewhere than on Linux the linker comes with the developer's tools.
string ObjectionToCompiling() => !IsRunningOnLinux() || Context.Tools.Resolve("clang") is not null
    ? null
    : "There is no clang here (apt-get install clang zlib1g-dev): the command is not compiled ahead of time.";

string VersionOf(string project)
{
    using var process = StartAndReturnProcess("dotnet", new ProcessSettings
    {
        Arguments = $"msbuild {project} -target:MinVer -getProperty:MinVerVersion",
        RedirectStandardOutput = true,
    });
    return process.GetStandardOutput().Last(line => line.Length > 0).Trim();
}

void Pack(string project, string configuration, DirectoryPath folder, string more) => Run(
    $"pack {project} --nologo --verbosity quiet --configuration {configuration} --output {folder.FullPath.Quote()} {more}",
    $"{project} could not be packed.");
