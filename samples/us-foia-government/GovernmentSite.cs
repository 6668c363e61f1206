using System.Text.Json;
using ReportCompiler.Cli;
using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.FoiaGovernment;

/// <summary>Imports filed reports, checks them, and publishes all of them as one site: each step a command of reportc.</summary>
/// <param name="folder">The folder that everything is made in.</param>
/// <param name="output">Where the tables and the closing line go.</param>
/// <param name="error">Where progress and complaints go.</param>
internal sealed class GovernmentSite(string folder, TextWriter output, TextWriter error)
{
    private const string Government = "us-government";
    private const string Level = ", level: state";
    private const string Overview = "templates/us-foia-annual/overview.yaml";

    private string Reports => Path.Combine(folder, "reports");

    private string Site => Path.Combine(folder, "site");

    /// <summary>Makes the site.</summary>
    /// <param name="documents">Archives, folders and files of filed reports.</param>
    /// <returns>0 where nothing is wrong with the documents; 1 where the site was made and something is; 2 where it was not made.</returns>
    public int Make(string[] documents)
    {
        Begin();
        if (!TryRun("import.json", ["import", .. documents, "--register", "--reports", Reports, "-o", Reports, "--format", "json"], out var imported))
        {
            output.WriteLine("Nothing was imported.");
            return 2;
        }

        PutBelowGovernment();
        if (!TryRun("check.json", ["check", "--reports", Reports, "--format", "json"], out var findings))
        {
            output.WriteLine("The imported reports could not be checked.");
            return 2;
        }

        var results = new FilingResults(JsonDocument.Parse(imported), JsonDocument.Parse(findings), Site);
        if (!TryRun("build.txt", ["build", "--reports", Reports, "--out", Site, "--keep-going", "--with-quality", .. AsFiled(results)], out _))
        {
            output.WriteLine("The site could not be made.");
            return 2;
        }

        results.Write(output);
        return results.IsClean ? 0 : 1;
    }

    // A register with the government alone, and the files that are found beside the reports.
    private void Begin()
    {
        Directory.CreateDirectory(Reports);
        File.WriteAllText(
            Path.Combine(Reports, "agencies.yaml"), $"agencies:\n  - {{id: {Government}, name: United States Government{Level}, covers: sum}}\n");
        Copy("site.yaml", Path.Combine(Reports, "site.yaml"));
        Copy(Overview, Path.Combine(folder, Overview));
    }

    private static void Copy(string file, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(Path.Combine(AppContext.BaseDirectory, file), to);
    }

    // What import registers stands on its own: the agencies answer to the government, whose page adds them up.
    private void PutBelowGovernment()
    {
        var register = Path.Combine(Reports, "agencies.yaml");
        var lines = File.ReadAllLines(register).Select(line =>
            line.Contains($"id: {Government},", StringComparison.Ordinal)
                ? line
                : line.Replace(Level + ",", $"{Level}, parent: {Government},", StringComparison.Ordinal)
                    .Replace(Level + "}", $"{Level}, parent: {Government}}}", StringComparison.Ordinal));
        File.WriteAllText(register, string.Join('\n', lines) + "\n");
    }

    // An agency's mistake stays in the figures it filed, and the page on data quality names it: sums without the largest agencies would say less.
    private static IEnumerable<string> AsFiled(FilingResults results) => results.ErrorIds.SelectMany(id => new[] { "--severity", id + "=warning" });

    // What a command writes is kept in a file of the folder.
    private bool TryRun(string file, string[] arguments, out string text)
    {
        using var written = new StringWriter();
        var code = CommandLine.Run([.. arguments, "--lang", "en"], written, error, Environment.GetEnvironmentVariable, CancellationToken.None);
        text = written.ToString();
        File.WriteAllText(Path.Combine(folder, file), text);
        return code is ExitCode.Ok or ExitCode.Findings;
    }
}
