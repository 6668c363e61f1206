using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Text;

public class EquatableArrayTests
{
    [Fact]
    public void ArraysWithEqualElementsAreEqual()
    {
        var first = new EquatableArray<string>("a", "b");
        var second = new EquatableArray<string>(new List<string> { "a", "b" });

        Assert.True(first == second);
        Assert.True(first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void ArraysThatDifferAreNot()
    {
        var array = new EquatableArray<string>("a", "b");

        Assert.True(array != new EquatableArray<string>("b", "a"));
        Assert.True(array != new EquatableArray<string>("a"));
        Assert.False(array.Equals("a, b"));
    }

    [Fact]
    public void DefaultIsEmpty()
    {
        EquatableArray<int> array = default;

        Assert.Empty(array);
        Assert.True(array == new EquatableArray<int>());
    }
}
