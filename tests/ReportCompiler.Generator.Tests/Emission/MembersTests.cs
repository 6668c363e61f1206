using ReportCompiler.Generator.Tests.Driving;
using ReportCompiler.Model.PageMembers;

namespace ReportCompiler.Generator.Tests.Emission;

/// <summary>Page templates reach every cell by its path, and nothing else.</summary>
public class MembersTests
{
    public static readonly TheoryData<string, string> Templates = new()
    {
        { "small", Samples.Stock },
        { "2019", Samples.Disclosure(2019) },
        { "2021", Samples.Disclosure(2021) },
        { "hostile ids", HostileTemplates.Ids },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void EveryPathLeadsToItsCell(string name, string template)
    {
        var form = FormOf(name, template);

        Assert.NotEmpty(form.Form.Cells);
        Assert.All(form.Form.Cells, cell =>
        {
            var found = new MemberReference(MemberKind.Node, GeneratedForm.Root, 0);
            foreach (var segment in cell.Path.Split('.'))
            {
                Assert.Equal(MemberKind.Node, found.Kind);
                found = form.FindMember(found.Node, found.At, segment);
            }

            Assert.Equal(MemberReference.ToCell(cell.Index), found);
        });
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void PartBeginsAtItsFirstCell(string name, string template)
    {
        var form = FormOf(name, template);

        var parts = Parts(form, new MemberReference(MemberKind.Node, GeneratedForm.Root, 0), string.Empty).ToList();

        Assert.NotEmpty(parts);
        Assert.All(parts, part =>
        {
            var first = form.Form.Cells.First(cell => cell.Path.StartsWith(part.Path + ".", StringComparison.Ordinal)).Index;
            Assert.Equal((part.Path, first), (part.Path, part.Reference.At));
        });
    }

    [Fact]
    public void EverySectionIsAMemberOfTheRoot()
    {
        var form = FormOf("small", Samples.Stock);

        Assert.Equal(form.Form.Sections.Select(section => section.Id), form.MembersOf(GeneratedForm.Root));
        Assert.Equal(MemberReference.ToNarrative(0), form.FindMember(GeneratedForm.Root, 0, "overview"));
        Assert.Equal(MemberReference.ToNarrative(1), form.FindMember(GeneratedForm.Root, 0, "remarks"));
    }

    [Theory]
    [InlineData(0, "Stock")]
    [InlineData(0, "")]
    [InlineData(0, "2. Stock")]
    [InlineData(-1, "stock")]
    [InlineData(1000, "stock")]
    public void AnythingElseLeadsNowhere(int node, string name) =>
        Assert.Equal(MemberKind.None, FormOf("small", Samples.Stock).FindMember(node, 0, name).Kind);

    [Theory]
    [InlineData(-1)]
    [InlineData(1000)]
    public void PartThatDoesNotExistHasNoMembers(int node) => Assert.Empty(FormOf("small", Samples.Stock).MembersOf(node));

    private static GeneratedForm FormOf(string name, string template) =>
        Assert.Single(CompiledForms.Load(new InMemoryProject(ProjectFile.Template(name, template))).All);

    private static IEnumerable<(string Path, MemberReference Reference)> Parts(GeneratedForm form, MemberReference part, string path) =>
        form.MembersOf(part.Node)
            .Select(name => (Path: path.Length == 0 ? name : $"{path}.{name}", Reference: form.FindMember(part.Node, part.At, name)))
            .Where(member => member.Reference.Kind == MemberKind.Node)
            .SelectMany(member => Parts(form, member.Reference, member.Path).Prepend(member));
}
