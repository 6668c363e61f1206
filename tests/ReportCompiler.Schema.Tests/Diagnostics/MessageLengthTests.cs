using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Diagnostics;

/// <summary>A message is taken in at a glance, whatever somebody wrote into the data file.</summary>
public class MessageLengthTests
{
    private const int MaxLength = 240;

    [Fact]
    public void ReasonIsSaidWhole() =>
        Assert.EndsWith(" (accepted: as it was published)", Accepted(60, "as it was published"), StringComparison.Ordinal);

    [Fact]
    public void LongReasonIsShortenedToTheRoomThatThereIs()
    {
        var message = Accepted(60, new string('r', 400));

        Assert.Equal(MaxLength, message.Length);
        Assert.EndsWith("rrr…)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReasonWithoutRoomIsLeftOut() => Assert.EndsWith(" (accepted)", Accepted(200, new string('r', 100)), StringComparison.Ordinal);

    [Theory]
    [InlineData(60)]
    [InlineData(61)]
    public void CharacterOfTwoHalvesIsNotCut(int length)
    {
        var message = Accepted(length, string.Concat(Enumerable.Repeat("\U00020000", 200)));

        Assert.InRange(message.Length, MaxLength - 1, MaxLength);
        Assert.EndsWith("\U00020000…)", message, StringComparison.Ordinal);
    }

    private static string Accepted(int length, string reason)
    {
        var definition = ConsistencyDiagnostics.WrongSum;
        object[] operands = [new string('x', length), .. definition.Operands.Skip(1).Select(_ => "1")];
        return new Finding(definition, "a.yaml", default, operands).Accept(reason).Message(Language.English);
    }
}
