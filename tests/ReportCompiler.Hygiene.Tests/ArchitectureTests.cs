using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>docs/architecture.md draws the rooms and their folders as they are, in an order in which each knows only those before it.</summary>
public class ArchitectureTests
{
    private const string Prefix = "ReportCompiler.";

    private static readonly string[] FreeRooms = ["tests", "benchmarks", "samples"];

    private static readonly ArchitectureDrawing Drawing = new(RepositoryTree.Files.Single(file => file.RelativePath == "docs/architecture.md").Text);

    private static readonly List<ProjectFile> Rooms = [.. ProjectFile.All.Where(project => !FreeRooms.Any(project.File.IsUnder))];

    public static TheoryData<string> RoomNames { get; } = [.. Rooms.Select(HeadingOf)];

    [Fact]
    public void RoomsAreDrawnAsTheyAreInAPossibleOrder()
    {
        var folderOf = Rooms.ToDictionary(room => room.Name, room => room.File.Folder, StringComparer.Ordinal);

        var problems = DrawnOrder.Problems(
            Drawing.Rooms,
            folderOf.Values,
            Rooms.SelectMany(room => room.References.Concat(room.BuildReferences)
                .Select(other => (room.File.Folder, folderOf[other], room.File.RelativePath))));

        Assert.Equal("", string.Join('\n', problems));
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void FoldersAreDrawnAsTheyAreInAPossibleOrder(string heading)
    {
        var room = Rooms.Single(candidate => HeadingOf(candidate) == heading);

        var problems = DrawnOrder.Problems(Drawing.FoldersOf(heading), FoldersOf(room), UsesIn(room));

        Assert.Equal("", string.Join('\n', problems));
    }

    [Fact]
    public void FoldersAreThoseOfARoom()
    {
        Assert.NotEmpty(Drawing.RoomsWithFolders);
        Assert.Empty(Drawing.RoomsWithFolders.Except(Rooms.Select(HeadingOf), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("A B C", "")]
    [InlineData("A C B", "C is drawn before B, which it uses: c to b")]
    [InlineData("A B", "C is there and is not drawn")]
    [InlineData("A B C D", "D is drawn and is not there")]
    [InlineData("A B B C", "B is drawn twice")]
    public void OrderIsJudged(string drawn, string problem) => Assert.Equal(
        problem,
        string.Join('\n', DrawnOrder.Problems(drawn.Split(' '), ["A", "B", "C"], [("B", "A", "b to a"), ("C", "B", "c to b"), ("C", "E", "c to e")])));

    [Fact]
    public void TablesAreReadWithTheHeadingAboveThem()
    {
        var drawing = new ArchitectureDrawing(
            "# All\n\n| room | holds |\n| --- | --- |\n| `a/X` | `y` |\n| `b` | z |\n\n"
            + "### X\n\nText.\n\n| folder | holds |\n| --- | --- |\n| `P`, `P/Q` | r |\n\n| word | n |\n| `s` | t |\n");

        Assert.Equal(["a/X", "b"], drawing.Rooms);
        Assert.Equal(["X"], drawing.RoomsWithFolders);
        Assert.Equal(["P", "P/Q"], drawing.FoldersOf("X"));
    }

    private static string HeadingOf(ProjectFile project) => project.Name[Prefix.Length..];

    // What lies beside the project's own file is in no folder.
    private static List<string> FoldersOf(ProjectFile room) =>
    [
        .. RepositoryTree.Sources
            .Where(file => file.IsUnder(room.File.Folder) && file.Folder != room.File.Folder)
            .Select(file => file.Folder[(room.File.Folder.Length + 1)..])
            .Distinct(StringComparer.Ordinal),
    ];

    // The room's own types are drawn nowhere: who uses one of them uses what it uses.
    private static IEnumerable<(string User, string Used, string How)> UsesIn(ProjectFile room)
    {
        if (FoldersOf(room).Count == 0)
        {
            return [];
        }

        var graph = FolderGraph.Of(Path.Combine(AppContext.BaseDirectory, room.Assembly + ".dll"));
        var own = graph.GetValueOrDefault(room.Name, []);
        return graph.SelectMany(user => user.Value.Concat(user.Value.ContainsKey(room.Name) ? own : [])
            .Select(use => (FolderOf(user.Key), FolderOf(use.Key), use.Value)));

        string FolderOf(string name) => name == room.Name ? "" : name[(room.Name.Length + 1)..].Replace('.', '/');
    }
}
