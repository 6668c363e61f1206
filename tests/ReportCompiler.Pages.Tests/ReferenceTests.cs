using System.Text;
using ReportCompiler.Pages.Checking;
using ReportCompiler.Pages.Model;
using ReportCompiler.Testing;

namespace ReportCompiler.Pages.Tests;

/// <summary>The reference in docs/page-templates.md lists what page templates can read, and nothing else.</summary>
public class ReferenceTests
{
    private const string Begin = "<!-- The reference begins. It is written by ReferenceTests. -->\n";
    private const string End = "<!-- The reference ends. -->\n";

    private static readonly string File = Path.Combine(RepositoryTree.Root, "docs", "page-templates.md");

    [Fact]
    public void ReferenceIsThatOfTheModel()
    {
        var page = System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        var fresh = page[..start] + Reference() + page[end..];
        if (Environment.GetEnvironmentVariable("REPORTCOMPILER_ACCEPT_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            System.IO.File.WriteAllText(File, fresh);
        }
        else
        {
            Assert.Equal(fresh, page);
        }
    }

    [Fact]
    public void PageNamesEveryFunction() =>
        Assert.All(PageFunctions.Names, name => Assert.Contains($"`{{{{ {name} ", System.IO.File.ReadAllText(File), StringComparison.Ordinal));

    private static string Reference()
    {
        var text = new StringBuilder();
        foreach (var type in Types())
        {
            text.Append($"\n### {Heading(type)}\n\n{Sentence(type.Meaning)}\n\n| Member | Value | Meaning |\n|---|---|---|\n");
            foreach (var member in type.Members)
            {
                text.Append($"| `{member.Name}` | {Describe(member.Value)} | {member.Meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }

            if (type.IsOpen)
            {
                text.Append("| ids of the form | part, cell or narrative | sections, blocks, groups, rows and columns, as in the path of a cell |\n");
            }
        }

        return text.Append('\n').ToString();
    }

    // In the order in which a reader comes to them.
    private static List<PageType> Types()
    {
        var types = new List<PageType> { PageModel.Globals };
        for (var next = 0; next < types.Count; next++)
        {
            types.AddRange(types[next].Members.Select(member => TypeOf(member.Value)).OfType<PageType>().Distinct().Except(types).ToList());
        }

        return types;
    }

    private static PageType? TypeOf(PageValue value) => value.Element is { } element ? TypeOf(element) : value.Type;

    private static string Heading(PageType type) => type == PageModel.Globals ? "Names" : char.ToUpperInvariant(type.Name[0]) + type.Name[1..];

    private static string Sentence(string meaning) => char.ToUpperInvariant(meaning[0]) + meaning[1..] + ".";

    private static string Describe(PageValue value) => (value.IsOptional ? "optional " : "") + value.Kind switch
    {
        PageValueKind.Object => $"[{value.Type!.Name}](#{value.Type.Name.Replace(' ', '-')})",
        PageValueKind.List => $"list of {Describe(value.Element!)}",
        PageValueKind.Text => "text",
        PageValueKind.Number => "number",
        PageValueKind.Flag => "true or false",
        _ => "HTML or Markdown",
    };
}
