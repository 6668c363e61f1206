using CsCheck;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.Comparing.Prose;

namespace ReportCompiler.Workspace.Tests.Comparing;

public class ProseDiffTests
{
    private static readonly string[] Vocabulary = ["甲", "乙", "丙 ", "word ", "12", "\n", "。"];

    private static readonly Gen<string[]> Words = Gen.Int[0, Vocabulary.Length - 1].Select(index => Vocabulary[index]).Array[0, 30];

    [Theory]
    [InlineData("全年收办申请3646件。", "全年收办申请3647件。", "全年收办申请[3646]{3647}件。")]
    [InlineData("主动公开信息", "主动公开政府信息", "主动公开{政府}信息")]
    [InlineData("We bought 40 books.", "We bought 45 printed books.", "We bought [40]{45 printed} books.")]
    [InlineData("占比12.5%", "占比13.5%", "占比[12.5%]{13.5%}")]
    [InlineData("one\n\ntwo\n", "one\n\nthree\n", "one\n\n[two]{three}\n")]
    [InlineData("", "全新", "{全新}")]
    [InlineData("共{{ a.b }}件", "共{{ a.c }}件", "共[{{ a.b }}]{{{ a.c }}}件")]
    [InlineData("𠮷野家", "𠮷田家", "𠮷[野]{田}家")]
    public void ComparisonReadsLikeThis(string before, string after, string expected) => Assert.Equal(expected, Woven(before, after));

    [Fact]
    public void SentenceThatIsWrittenAnewIsNoConfetti() =>
        Assert.Equal("[对照新要求查找短板]{坚持以人民为中心的要求}。", Woven("对照新要求查找短板。", "坚持以人民为中心的要求。"));

    [Fact]
    public void BothTextsAreInTheComparison() =>
        Gen.Select(Words, Words).Each(100, texts =>
        {
            var (before, after) = (string.Concat(texts.Item1), string.Concat(texts.Item2));
            var pieces = ProseDiff.Compare(before, after);

            Assert.Equal(before, string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Added).Select(piece => piece.Text)));
            Assert.Equal(after, string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Removed).Select(piece => piece.Text)));
            Assert.Equal(before == after, pieces.All(piece => piece.Kind == PieceKind.Same));
        });

    [Fact]
    public void TextsThatHaveNothingInCommonTakeNoTime()
    {
        var before = string.Concat(Enumerable.Range(0, 200_000).Select(number => (char)(0x4E00 + (number * 7 % 9000))));
        var after = string.Concat(Enumerable.Range(0, 200_000).Select(number => (char)(0x7000 + (number * 11 % 5000))));

        Assert.Equal([PieceKind.Removed, PieceKind.Added], ProseDiff.Compare(before, after).Select(piece => piece.Kind));
    }

    private static string Woven(string before, string after) => string.Concat(ProseDiff.Compare(before, after).Select(piece => piece.Kind switch
    {
        PieceKind.Added => "{" + piece.Text + "}",
        PieceKind.Removed => "[" + piece.Text + "]",
        _ => piece.Text,
    }));
}
