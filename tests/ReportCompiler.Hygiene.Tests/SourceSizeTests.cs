using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

public class SourceSizeTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 40;

    [Fact]
    public void SourcesHaveAtMostThreeHundredLines() =>
        Findings.AssertNone(
            RepositoryTree.Sources,
            file => file.Text.Count(c => c == '\n') is > LongestFile and var lines
                ? [$"{file.RelativePath} has {lines} lines"]
                : []);

    [Fact]
    public void MethodsHaveAtMostFortyLines() =>
        Findings.AssertNone(
            RepositoryTree.Sources.SelectMany(file => MethodLengths.In(file.Text).Select(method => (file, method))),
            item => item.method.Length > LongestMethod
                ? [$"{item.file.RelativePath}({item.method.Line}) runs over {item.method.Length} lines"]
                : []);

    [Fact]
    public void LengthRunsFromTheDeclarationToTheClosingBrace()
    {
        const string Source =
            """
            class C
            {
                /// <summary>Not counted.</summary>
                [Obsolete]
                [Other(
                    "not counted")]
                void M()
                {
                    int Local() =>
                        1;
                }

                int P
                {
                    [Obsolete]
                    get
                    {
                        return 1;
                    }
                }

                int Q =>
                    1;

                int[] Table { get; } =
                [
                    1,
                ];

                static readonly Func<int> F = () =>
                    2;
            }
            """;

        Assert.Equal([(7, 5), (9, 2), (16, 4), (22, 2), (25, 1), (30, 2)], MethodLengths.In(Source).Order());
    }

    [Fact]
    public void MainProgramIsMeasuredAsAWhole() =>
        Assert.Equal([(3, 3)], MethodLengths.In("using System;\n\nvar a = 1;\n\nreturn a;\n"));
}
