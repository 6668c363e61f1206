using System.Runtime.CompilerServices;
using ReportCompiler.Generator.Pipeline;
using ReportCompiler.Generator.Tests.Driving;

namespace ReportCompiler.Generator.Tests.Emission;

public class GeneratedSourceTests
{
    private static readonly string[] RoleNames = ["Cells", "Claims", "Form", "Members", "ReportForm", "Rules", "View"];

    public static readonly TheoryData<string> Roles = [.. RoleNames];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task SmallForm(string role) => await VerifyFile(Samples.StockProject(), $"library-stock.1.{role}.g.cs", role);

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Disclosure2021(string role) => await VerifyFile(Samples.DisclosureProject(), $"gov-info-disclosure.2021.{role}.g.cs", role);

    [Fact]
    public async Task ListOfForms()
    {
        var text = GeneratorRun.Of(Samples.DisclosureProject()).Files["Forms.g.cs"];

        await Verify(WithoutVersion(text), "cs");
    }

    [Fact]
    public void EveryFileIsVerified()
    {
        var roles = RoleNames.Select(role => $"library-stock.1.{role}.g.cs");

        Assert.Equal(
            roles.Append("Forms.g.cs").Order(StringComparer.Ordinal), GeneratorRun.Of(Samples.StockProject()).Files.Keys.Order(StringComparer.Ordinal));
    }

    private static async Task VerifyFile(InMemoryProject project, string file, string role, [CallerMemberName] string test = "") =>
        await Verify(WithoutVersion(GeneratorRun.Of(project).Files[file]), "cs").UseMethodName(test).UseTextForParameters(role);

    // A new version of the generator alone changes nothing that a reviewer should read.
    private static string WithoutVersion(string text)
    {
        var version = typeof(TemplateGenerator).Assembly.GetName().Version!.ToString(3);
        return text.Replace($"\"ReportCompiler.Generator\", \"{version}\"", "\"ReportCompiler.Generator\", \"(version)\"", StringComparison.Ordinal);
    }
}
