using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>There is one way for words: a message has an id, and its languages stand side by side with the same operands.</summary>
public partial class WordsTests
{
    // Chinese characters that are data, by kind: the reason, and the files that may hold them.
    private static readonly (string Reason, string[] Files)[] Data =
    [
        ("what people write in data files and page texts, and the reader understands: full-width digits and signs, words for yes, no and nothing",
        [
            "generator/ReportCompiler.Schema/DataLayout/KeyText.cs",
            "generator/ReportCompiler.Schema/Forms/CellType.cs",
            "generator/ReportCompiler.Schema/Reading/ValueReader.cs",
            "generator/ReportCompiler.Schema/Reading/ValueFindings.cs",
            "generator/ReportCompiler.Schema/Reports/CellPrint.cs",
            "generator/ReportCompiler.Schema/Reading/NumberReader.cs",
            "generator/ReportCompiler.Schema/Reading/WideCommas.cs",
            "generator/ReportCompiler.Schema/Reading/NumberAdvice.cs",
            "generator/ReportCompiler.Schema/Verification/WrittenFigure.cs",
            "generator/ReportCompiler.Schema/Prose/ProseFigure.cs",
            "generator/ReportCompiler.Schema/Prose/UnmarkedProse.cs",
            "generator/ReportCompiler.Schema/Prose/ProseLexer.cs",
            "generator/ReportCompiler.Schema/Prose/ClaimUnits.cs",
            "generator/ReportCompiler.Schema/Prose/YearWords.cs",
            "compiler/ReportCompiler.Published/Values/SimplifiedForms.cs",
            "compiler/ReportCompiler.Published/Values/DayText.cs",
            "compiler/ReportCompiler.Published/Values/ChosenText.cs",
            "compiler/ReportCompiler.Published/Values/LabelText.cs",
            "compiler/ReportCompiler.Published/Values/RemarkText.cs",
            "compiler/ReportCompiler.Published/Values/Radicals.cs",
            "compiler/ReportCompiler.Workspace/JsonSchemas/CellSchemas.cs",
            "compiler/ReportCompiler.Workspace/Narratives/Checks/ForeignMarks.cs",
            "compiler/ReportCompiler.Workspace/Narratives/OrdinalLines.cs",
            "compiler/ReportCompiler.Workspace/Narratives/Dialect/Legends.cs",
            "compiler/ReportCompiler.Workspace/Narratives/Dialect/ListEnds.cs",
            "compiler/ReportCompiler.Workspace/Narratives/Dialect/Backslashes.cs",
        ]),
        ("signs that programs give a meaning to, ranges of letters, and the space that lists are indented by",
        [
            "compiler/ReportCompiler.Workspace/Comparing/Prose/ProseTokens.cs",
            "compiler/ReportCompiler.Workspace/Narratives/Dialect/MarkEdges.cs",
            "compiler/ReportCompiler.Workspace/Narratives/InlineReader.cs",
            "compiler/ReportCompiler.Publishing/DataExport/CsvLine.cs",
            "compiler/ReportCompiler.Publishing/Overviews/Pages/AnnualModel.cs",
        ]),
        ("names of fonts, by which programs find them",
        [
            "compiler/ReportCompiler.Documents/Texts/FontList.cs",
            "compiler/ReportCompiler.Documents/Texts/StyleSheet.cs",
            "compiler/ReportCompiler.Documents/Workbooks/WorkbookWriter.cs",
        ]),
        ("where the part of a page of docs/diagnostics in each of its two languages begins",
        [
            "compiler/ReportCompiler.Cli/Explaining/DiagnosticPage.cs",
        ]),
        ("an example of what a page shows, in the reference of what page templates may read", ["generator/ReportCompiler.Pages/Model/SiteTypes.cs"]),
    ];

    private static readonly List<(TrackedFile File, SyntaxNode Root)> Sources =
    [
        .. RepositoryTree.Sources
            .Where(file => file.IsUnder("generator") || file.IsUnder("compiler"))
            .Select(file => (file, CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot())),
    ];

    [Fact]
    public void LanguagesOfAMessageHaveTheSameOperands() => Findings.AssertNone(Messages(), message => message.Problems());

    [Fact]
    public void IdOfAMessageIsUnique() => Findings.AssertNone(
        Messages().GroupBy(message => message.Id.ToString(), StringComparer.Ordinal),
        group => group.Count() == 1 ? [] : [$"{group.Key} is said twice: {string.Join(", ", group.Select(message => message.Place))}"]);

    [Fact]
    public void KindsOfFindingsSpeakOfTheOperandsThatTheyDeclare() => Findings.AssertNone(
        Sources.SelectMany(source => DefinedFinding.In(source.File.RelativePath, source.Root)),
        definition => definition.Problems());

    [Fact]
    public void EachLanguageIsWrittenInItsOwnLetters() => Findings.AssertNone(
        Messages().SelectMany(message => message.Wordings())
            .Concat(Sources.SelectMany(source => DefinedFinding.In(source.File.RelativePath, source.Root)).SelectMany(definition => definition.Wordings())),
        wording => WordingLetters.Problems(wording.Place, wording.English, wording.Chinese));

    [Theory]
    [InlineData("{file} cannot be read", "{file}无法读取", "")]
    [InlineData("run reportc fmt", "请运行 reportc fmt", "")]
    [InlineData("{file}无", "{file}无法读取", "x: English has '无'")]
    [InlineData("{cell} is false", "{cell} wrong", "x: Chinese has 'wrong', which is no name that English has as well")]
    [InlineData("the cell", "the 单元格", "x: Chinese has 'the', which is no name that English has as well")]
    [InlineData("{left} is {value}", "{left} = {value}", "x: Chinese has the formula 'x = x'")]
    public void LettersAreJudged(string english, string chinese, string problems) =>
        Assert.Equal(problems, string.Join('|', WordingLetters.Problems("x", english, chinese)));

    [Fact]
    public void ChineseStandsInMessagesOnly() => Findings.AssertNone(
        Sources.Where(source => !Data.Any(kind => kind.Files.Contains(source.File.RelativePath))),
        source => source.Root.DescendantTokens()
            .Where(token => IsText(token) && Chinese().IsMatch(token.ValueText) && !IsSpoken(token))
            .Select(token => $"{SpokenText.PlaceOf(source.File.RelativePath, token.Parent!)}: '{token.ValueText}' stands outside of a message"));

    [Fact]
    public void NothingAsksWhichLanguageItIs() => Findings.AssertNone(
        Sources,
        source => source.Root.DescendantNodes().OfType<BinaryExpressionSyntax>()
            .Where(comparison => comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression))
            .Where(comparison => NamesLanguage(comparison.Left) || NamesLanguage(comparison.Right))
            .Select(comparison => $"{SpokenText.PlaceOf(source.File.RelativePath, comparison)}: {comparison} is a message that should be one"));

    [Fact]
    public void FilesWithChineseDataExistAndHaveSome() => Findings.AssertNone(
        Data.SelectMany(kind => kind.Files),
        path => Sources.Any(source => source.File.RelativePath == path && source.Root.DescendantTokens().Any(token => Chinese().IsMatch(token.ValueText)))
            ? []
            : [$"{path} has no Chinese data"]);

    [Theory]
    [InlineData("""Words.Say("a.b", $"{file}: valid.", $"{file}：通过。")""", "")]
    [InlineData("""Words.Say("a.b", $"{count:# file|# files}", $"{count} 个文件")""", "")]
    [InlineData("""Words.Say("A", "valid", "通过")""", "x(1): the id of a message is a literal of lower-case words, not \"A\"")]
    [InlineData(
        """Words.Say("a", english, "通过")""",
        "x(1): a wording stands where the message is made, as a literal or an interpolated string, not as english")]
    [InlineData("""Words.Say("a", $"{file}", $"{name}")""", "x(1): English speaks of file, Chinese of name")]
    [InlineData(
        """Words.Say("a", $"{Of(file)}", $"{Of(file)}")""",
        "x(1): a hole is a name, or names joined by dots, not {Of(file)}|x(1): a hole is a name, or names joined by dots, not {Of(file)}")]
    public void MessageIsJudged(string source, string problems) => Assert.Equal(
        problems,
        string.Join('|', SpokenText.In("x", CSharpSyntaxTree.ParseText($"var text = {source};").GetRoot()).Single().Problems()));

    private static IEnumerable<SpokenText> Messages() => Sources.SelectMany(source => SpokenText.In(source.File.RelativePath, source.Root));

    private static bool IsText(SyntaxToken token) =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken;

    private static bool IsSpoken(SyntaxToken token) =>
        token.Parent!.AncestorsAndSelf().Any(node => SpokenText.IsSaying(node) || DefinedFinding.IsDefinition(node));

    private static bool NamesLanguage(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Language.English) or nameof(Language.Chinese) } member
        && member.Expression.ToString().Split('.')[^1] == nameof(Language);

    [GeneratedRegex(@"[\u3000-\u303F\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]")]
    private static partial Regex Chinese();
}
