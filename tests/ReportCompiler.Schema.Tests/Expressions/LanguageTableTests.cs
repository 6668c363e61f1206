using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Expressions;

/// <summary>The tables of functions and operators are whole, and the engines and the reference have what they say.</summary>
public class LanguageTableTests
{
    [Fact]
    public void EveryFunctionStandsInTheTableOnce()
    {
        Assert.Equal(Enum.GetValues<FunctionName>(), FunctionTable.All.Select(function => function.Name));
        Assert.Equal(FunctionTable.All.Count, FunctionTable.All.Select(function => function.Text).Distinct().Count());
        Assert.All(FunctionTable.All, function =>
        {
            Assert.Same(function, FunctionTable.Find(function.Text));
            Assert.Same(function, FunctionTable.Of(function.Name));
            Assert.False(OperatorTable.IsWord(function.Text));
            Assert.All(
                new[] { function.Takes, function.Meaning },
                text => Assert.All(new[] { text.In(Language.English), text.In(Language.Chinese) }, Assert.NotEmpty));
        });
    }

    [Fact]
    public void EveryOperatorStandsInTheTableOnce()
    {
        Assert.All(Enum.GetValues<BinaryOperator>(), name => Assert.Equal(name, OperatorTable.Of(name).Binary));
        Assert.All(Enum.GetValues<UnaryOperator>(), name => Assert.Equal(name, OperatorTable.Of(name).Unary));
        Assert.Equal(
            Enum.GetValues<BinaryOperator>().Length + Enum.GetValues<UnaryOperator>().Length,
            OperatorTable.All.Select(found => found.Pattern).Distinct().Count());
        Assert.Equal(OperatorTable.All.OrderBy(found => found.Level), OperatorTable.All);
    }

    [Fact]
    public void EnginesHaveAMemberForEveryFunctionThatTheyAreAskedFor() =>
        Assert.All(FunctionTable.All, function => Assert.NotNull(function.Node switch
        {
            FunctionNode.Call => typeof(Functions).GetMethod(function.Name.ToString()),
            FunctionNode.CallOfRun or FunctionNode.Prose or FunctionNode.Items => typeof(CheckRun).GetMethod(function.Name.ToString()),
            FunctionNode.Row => typeof(CheckRun).GetMethod(nameof(CheckRun.Exists)),
            _ => typeof(BoundUnit),
        }));

    [Fact]
    public void RemediesListTheFunctionsAndOperatorsOfTheTable()
    {
        string[] functions = [.. FunctionTable.All.Select(function => function.Text)];
        string[] connectives = [.. OperatorTable.All.Where(found => found.TakesConditions).Select(found => found.Text)];
        var comparisons = string.Join(' ', OperatorTable.All.Where(found => found.IsComparison).Select(found => found.Text));

        Assert.Equal(
            $"The functions are {string.Join(", ", functions[..^1])} and {functions[^1]}.", RuleDiagnostics.UnknownFunction.Remedy.In(Language.English));
        Assert.Equal($"可用函数：{string.Join('、', functions)}。", RuleDiagnostics.UnknownFunction.Remedy.In(Language.Chinese));
        Assert.Equal(
            $"Compare numbers with {comparisons}; join conditions with {string.Join(", ", connectives)}.",
            RuleDiagnostics.TypeMismatch.Remedy.In(Language.English));
        Assert.Equal($"数值用 {comparisons} 比较；条件用 {string.Join('、', connectives)} 连接。", RuleDiagnostics.TypeMismatch.Remedy.In(Language.Chinese));
    }

    [Theory]
    [InlineData("sum", 1, 9, "sum(a, ...)")]
    [InlineData("round", 1, 2, "round(a[, places])")]
    [InlineData("if", 3, 3, "if(c, a, b)")]
    [InlineData("above", 2, 9, "above(limit, cell, ...)")]
    [InlineData("mentions", 2, 9, "mentions(section, \"text\", ...)")]
    public void FunctionIsCalledAsItsSignatureSays(string name, int least, int most, string signature)
    {
        var function = FunctionTable.Find(name)!;

        Assert.Equal(signature, function.Signature);
        Assert.Equal(Enumerable.Range(0, 10).Where(count => count >= least && count <= most), Enumerable.Range(0, 10).Where(function.Accepts));
    }

    [Theory]
    [InlineData("template-language.md", "en")]
    [InlineData("rule-language.zh-CN.md", "zh-CN")]
    public void ReferenceListsTheFunctionsAndOperatorsOfTheTable(string document, string tag)
    {
        var language = Language.Find(tag)!;
        var lines = LanguageReference.Lines(document);

        Assert.Equal(LanguageReference.Operators(language), LanguageReference.TableAt(lines, LanguageReference.Operators(language)[0]));
        Assert.Equal(LanguageReference.Functions(language), LanguageReference.TableAt(lines, LanguageReference.Functions(language)[0]));
    }
}
