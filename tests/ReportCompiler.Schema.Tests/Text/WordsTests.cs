using System.Globalization;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Text;

/// <summary>Messages: worded only when they are shown, from named operands, in languages that the code does not know.</summary>
public class WordsTests
{
    [Fact]
    public void MessageIsWordedInTheLanguageThatIsAskedFor()
    {
        var files = "a.yaml";
        var text = Words.Say("test.valid", $"{files}: valid.", $"{files}：通过。");

        Assert.Equal(("a.yaml: valid.", "a.yaml：通过。"), (text.In(Language.English), text.In(Language.Chinese)));
    }

    [Fact]
    public void OperandIsWordedInTheSameLanguage()
    {
        var reason = Words.Say("test.reason", "no paper", "没有纸");
        var text = Words.Say("test.failed", $"failed: {reason}", $"失败：{reason}");

        Assert.Equal(("failed: no paper", "失败：没有纸"), (text.In(Language.English), text.In(Language.Chinese)));
    }

    [Theory]
    [InlineData(0, "0 reports", "0 份报告")]
    [InlineData(1, "1 report", "1 份报告")]
    [InlineData(2, "2 reports", "2 份报告")]
    public void CountedWordTakesTheFormOfItsNumber(int count, string english, string chinese)
    {
        var text = Words.Say("test.count", $"{count:# report|# reports}", $"{count} 份报告");

        Assert.Equal((english, chinese), (text.In(Language.English), text.In(Language.Chinese)));
    }

    [Fact]
    public void FiguresAreTheSameOnEveryMachine()
    {
        var (share, nothing) = (1234.5m, (string?)null);
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            Thread.CurrentThread.CurrentCulture = other;

            Assert.Equal("1234.5 of 1234.50", Words.Say("test.share", $"{share} of {share:0.00}{nothing}", $"{share}{share}{nothing}").In(Language.English));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void FurtherLanguageFindsItsWordingByIdAndOrdersTheOperandsAsItLikes()
    {
        var language = new Language(
            "pl",
            (id, _) => id == "test.moved" ? "do {to} z {from}: {count:# plik|# pliki|# plików}" : null,
            count => count == 1 ? 0 : count < 5 ? 1 : 2);

        Assert.Equal("do b z a: 1 plik", Moved("a", "b", 1).In(language));
        Assert.Equal("do b z a: 3 pliki", Moved("a", "b", 3).In(language));
        Assert.Equal("do b z a: 7 plików", Moved("a", "b", 7).In(language));
        Assert.Equal("English, where there is nothing else", Words.Say("test.unknown", "English, where there is nothing else", "").In(language));
    }

    [Fact]
    public void TemplateOfAMessageHasTheNamesOfItsOperands()
    {
        var seen = new List<string>();
        var language = new Language("xx", (id, english) =>
        {
            seen.Add($"{id}: {english}");
            return null;
        });

        Moved("a", "b", 2).In(language);
        Words.Say("test.braces", "{braces} stay", "").In(language);

        Assert.Equal(["test.moved: from {from} to {to}: {count:# file|# files}", "test.braces: {{braces}} stay"], seen);
    }

    [Theory]
    [InlineData("{nothing}", "'nothing'")]
    [InlineData("{from", "brace")]
    [InlineData("from}", "brace")]
    [InlineData("{}", "brace")]
    [InlineData("{a{b}", "brace")]
    public void WordingThatDoesNotFitIsRefused(string wording, string problem)
    {
        var failure = Assert.Throws<FormatException>(() => Moved("a", "b", 2).In(new Language("xx", (_, _) => wording)));

        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextsAreJoinedInTheLanguageOfTheWhole()
    {
        var parts = new[] { Words.Say("test.one", "one", "一"), Words.Say("test.two", "two", "二") };

        Assert.Equal(("one; two", "一；二"), (Punctuation.Semicolons(parts).In(Language.English), Punctuation.Semicolons(parts).In(Language.Chinese)));
        Assert.Equal(("one, two", "一，二"), (Punctuation.Commas(parts).In(Language.English), Punctuation.Commas(parts).In(Language.Chinese)));
        Assert.Equal(("a, b", "a、b"), (Punctuation.Items(["a", "b"]).In(Language.English), Punctuation.Items(["a", "b"]).In(Language.Chinese)));
    }

    [Fact]
    public void TextsAreEqualWhenTheySayTheSame()
    {
        Assert.Equal(Moved("a", "b", 2), Moved("a", "b", 2));
        Assert.NotEqual(Moved("a", "b", 2), Moved("a", "b", 3));
        Assert.NotEqual(Words.Say("test.one", "one", "一"), Words.Say("test.two", "one", "一"));
        Assert.Equal(Punctuation.Items(["a", "b"]), Punctuation.Items(["a", "b"]));
        Assert.NotEqual(Punctuation.Items(["a", "b"]), Punctuation.Items(["a", "c"]));
        Assert.Equal(LocalizedText.Verbatim("a"), new TranslatedText("a", "a"));
        Assert.Equal(Moved("a", "b", 2).GetHashCode(), Moved("a", "b", 2).GetHashCode());
    }

    private static LocalizedText Moved(string from, string to, int count) =>
        Words.Say("test.moved", $"from {from} to {to}: {count:# file|# files}", $"从 {from} 到 {to}：{count} 个文件");
}
