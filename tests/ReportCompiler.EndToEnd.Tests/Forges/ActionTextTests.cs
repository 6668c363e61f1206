using System.Text.RegularExpressions;
using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests.Forges;

/// <summary>What stands in the action fits together, and nothing that others write is read as code.</summary>
public partial class ActionTextTests
{
    private static readonly ActionFile Action = new();

    [Fact]
    public void EveryInputIsUsedAndEveryInputUsedIsThere() => Assert.Equal(
        Action.Inputs.Keys,
        Input().Matches(Action.Text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void ScriptsNameTheirShellAndHoldNoExpression()
    {
        var scripts = Action.Steps.Where(step => step.Script.Length > 0).ToList();

        Assert.Equal(6, scripts.Count);
        Assert.All(scripts, step => Assert.Equal("bash", step["shell"]));
        Assert.All(scripts, step => Assert.DoesNotContain("${{", step.Script, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatAScriptIsGivenItUses() => Assert.All(
        Action.Steps,
        step => Assert.All(
            step.Env.Keys.Except(["GH_TOKEN", "LC_ALL"], StringComparer.Ordinal),
            name => Assert.Contains("$" + name, step.Script, StringComparison.Ordinal)));

    [Fact]
    public void OnlyTheCommentIsGivenTheToken() => Assert.Equal(
        ["Put it under the pull request"],
        Action.Steps.Where(step => step.Env.Values.Concat(step.With.Values).Any(value => value.Contains("token", StringComparison.Ordinal)))
            .Select(step => step["name"]));

    [Fact]
    public void OtherActionsAreNamedWithTheirVersions() =>
        Assert.All(Action.Steps.Where(step => step.Script.Length == 0), step => Assert.Matches(@"^actions/[a-z-]+@[0-9a-f]{40}( # v[0-9.]+)?$", step["uses"]));

    [ActionlintFact]
    public void LinterOfWorkflowsFindsNothing()
    {
        Assert.Equal(string.Empty, ActionlintFactAttribute.Lint(Action.AsWorkflow()));
        Assert.All(
            RepositoryTree.Files.Where(file => file.RelativePath.Contains(".github/workflows/", StringComparison.Ordinal)),
            file => Assert.Equal(string.Empty, ActionlintFactAttribute.Lint(file.Text)));
    }

    [ActionlintFact]
    public void LinterOfWorkflowsFindsSlips()
    {
        var text = Action.AsWorkflow();

        Assert.Contains("\"aut\" is not defined", ActionlintFactAttribute.Lint(text.Replace("inputs.out }}", "inputs.aut }}", StringComparison.Ordinal)));
        Assert.Contains("\"dif\" is not defined", ActionlintFactAttribute.Lint(text.Replace("steps.diff.", "steps.dif.", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\binputs\.(?<name>[a-z-]+)")]
    private static partial Regex Input();
}
