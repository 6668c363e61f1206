using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Editing;

/// <summary>The value to edit stands between « and » in each text; the marks are no part of it.</summary>
public class ValueEditorTests
{
    [Theory]
    [InlineData("a: «114»", "115", "a: 115")]
    [InlineData("a: «114»  # as published", "2", "a: 2  # as published")]
    [InlineData("a: «\"1,234\"» # quoted", "1234", "a: 1234 # quoted")]
    [InlineData("a: «'１１４'»", "114", "a: 114")]
    [InlineData("a: «1,573,179»", "1573179", "a: 1573179")]
    [InlineData("a: «~»", "0", "a: 0")]
    [InlineData("a: «/»", "0", "a: 0")]
    [InlineData("a: «»", "7", "a: 7")]
    [InlineData("a:«»", "7", "a: 7")]
    [InlineData("a:«»   # nothing", "7", "a: 7   # nothing")]
    [InlineData("a: {b:«» , c: 2}", "7", "a: {b: 7, c: 2}")]
    [InlineData("  -«»", "7", "  - 7")]
    [InlineData("a: «!!int 114»", "115", "a: !!int 115")]
    [InlineData("a: «&x 114»", "115", "a: &x 115")]
    [InlineData("a: «-2»", "+2", "a: +2")]
    public void ValueIsReplacedAndNothingElse(string marked, string value, string expected) =>
        Assert.Equal(expected, Edit(marked, value));

    [Theory]
    [InlineData("[«115», 42, 0]", "1150", "[1150, 42, 0]")]
    [InlineData("[115, «42», 0]", "7", "[115, 7, 0]")]
    [InlineData("[ «10», 42, 0 ]", "9", "[ 9, 42, 0 ]")]
    [InlineData("[1, «null», 3]", "2", "[1, 2, 3]")]
    [InlineData("[1, «»,3]", "2", "[1, 2,3]")]
    [InlineData("[«»,3]", "2", "[2,3]")]
    public void ListWithoutColumnsTakesTheValueAsItIs(string marked, string value, string expected) =>
        Assert.Equal(expected, Edit(marked, value));

    [Theory]
    [InlineData("[  3440,   «75»,    0]  # x", "1075", "[  3440, 1075,    0]  # x")]
    [InlineData("[  3440,   «75»,    0]  # x", "5", "[  3440,    5,    0]  # x")]
    [InlineData("[  «3440»,   75,    0]  # x", "344", "[   344,   75,    0]  # x")]
    [InlineData("[  «3440»,   75,    0]  # x", "123456", "[123456,   75,    0]  # x")]
    [InlineData("[  3440,   75, «3525»]", "353", "[  3440,   75,  353]")]
    [InlineData("[  3440,   75,  «３４»]", "34", "[  3440,   75,    34]")]
    [InlineData("[  3440, «\"3,525\"», 1]", "3525", "[  3440,    3525, 1]")]
    [InlineData("[115,   42,     «»,      0]", "12", "[115,   42,   12,      0]")]
    [InlineData("[ «1»,  2]", "100", "[100,  2]")]
    [InlineData("[ 1,  «2»]", "10000", "[ 1, 10000]")]
    public void AlignedListKeepsItsColumns(string marked, string value, string expected) =>
        Assert.Equal(expected, Edit(marked, value));

    [Theory]
    [InlineData("a: «[1, 2]»")]
    [InlineData("a: «{b: 1}»")]
    [InlineData("a: «|»")]
    [InlineData("a: «\"114»")]
    [InlineData("a: «&x»")]
    [InlineData("[«&x ,» 2]")]
    [InlineData("{a«», b: 2}")]
    [InlineData("a «»")]
    public void WhatIsNoValueIsNotReplaced(string marked) => Assert.Null(Edit(marked, "1"));

    [Theory]
    [InlineData(2, 1, 2, 2)]
    [InlineData(1, 4, 1, 9)]
    [InlineData(1, 0, 1, 2)]
    [InlineData(1, 4, 2, 1)]
    [InlineData(0, 1, 0, 2)]
    public void PlaceOutsideOfTheTextIsRefused(int line, int column, int endLine, int endColumn) =>
        Assert.Null(ValueEditor.Apply("a: 114", [new ValueEdit(new SourceSpan(line, column, endLine, endColumn), "1")]));

    [Fact]
    public void TwoEditsOfOneValueAreRefused()
    {
        var span = new SourceSpan(1, 4, 1, 7);

        Assert.Null(ValueEditor.Apply("a: 114", [new ValueEdit(span, "1"), new ValueEdit(span, "2")]));
    }

    [Fact]
    public void NeighboursAreEditedTogetherInWhateverOrder()
    {
        var edits = new[] { new ValueEdit(new SourceSpan(1, 8, 1, 10), "115"), new ValueEdit(new SourceSpan(1, 3, 1, 6), "42") };

        Assert.Equal("[  42, 115]", ValueEditor.Apply("[ 115, 42]", edits));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LinesAreCountedByEveryLineEndOfEditors(string lineBreak) =>
        Assert.Equal(
            $"\uFEFFa: 1{lineBreak}b: 3{lineBreak}",
            ValueEditor.Apply($"\uFEFFa: 1{lineBreak}b: 2{lineBreak}", [new ValueEdit(new SourceSpan(2, 4, 2, 5), "3")]));

    [Fact]
    public void ByteOrderMarkIsNoColumn() =>
        Assert.Equal("\uFEFFa: 2", ValueEditor.Apply("\uFEFFa: 1", [new ValueEdit(new SourceSpan(1, 4, 1, 5), "2")]));

    private static string? Edit(string marked, string value)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        return ValueEditor.Apply(text, [new ValueEdit(new SourceSpan(1, start + 1, 1, end + 1), value)]);
    }
}
