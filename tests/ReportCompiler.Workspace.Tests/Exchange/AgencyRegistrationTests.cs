using ReportCompiler.Schema.Agencies;
using ReportCompiler.Workspace.Exchange;

namespace ReportCompiler.Workspace.Tests.Exchange;

public class AgencyRegistrationTests
{
    private static readonly NewAgency Board = new("brb", "Bridge Review Board", "BRB", "state", ["HQ", "FO"]);

    [Theory]
    [InlineData("", "agencies:\n  - {id: brb, name: Bridge Review Board, level: state, abbreviation: BRB}  # HQ, FO\n")]
    [InlineData("agencies: []\n", "agencies:\n  - {id: brb, name: Bridge Review Board, level: state, abbreviation: BRB}  # HQ, FO\n")]
    [InlineData(
        "# Ours.\nagencies:\n- {id: a, name: A, level: town}\n",
        "# Ours.\nagencies:\n- {id: a, name: A, level: town}\n- {id: brb, name: Bridge Review Board, level: state, abbreviation: BRB}  # HQ, FO\n")]
    public void AgencyIsAddedAtTheEnd(string text, string added) => Assert.Equal(added, AgencyRegistration.Add(text, [Board]));

    [Fact]
    public void RegisterThatIsWrittenInAnotherWayIsLeftToAPerson() =>
        Assert.Null(AgencyRegistration.Add("agencies: [{id: a, name: A, level: town}]\n", [Board]));

    [Fact]
    public void IdIsTheAbbreviationUnlessSomebodyHasIt()
    {
        Agency[] taken = [new("brb", "Another", AgencyLevel.State, null, false, null)];

        Assert.Equal("x-y", AgencyRegistration.Propose([], "X&Y", "Name", "state", []).Id);
        Assert.Equal("bridge-review-board", AgencyRegistration.Propose(taken, "BRB", "Bridge Review Board", "state", []).Id);
        Assert.Equal("agency", AgencyRegistration.Propose([], "years", "years", "state", []).Id);
    }
}
