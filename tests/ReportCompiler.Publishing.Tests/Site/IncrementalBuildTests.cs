using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>A build that takes over what has not changed makes the same site as one that makes everything, whatever has happened since the last.</summary>
public class IncrementalBuildTests
{
    private const int Steps = 8;
    private const string Report = "site/report.html.scriban";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void SiteIsThatOfACleanBuild(int seed)
    {
        using var shelves = new Shelves();
        var random = new Lots(seed);
        shelves.Begin();
        shelves.AssertSame($"seed {seed}, beginning");
        for (var step = 0; step < Steps; step++)
        {
            var done = new List<string>();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var change = random.Next(Changes.Count);
                Changes[change](shelves, random);
                done.Add(change.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            shelves.AssertSame($"seed {seed}, step {step}, changes {string.Join(' ', done)}");
        }
    }

    [Fact]
    public void EveryKindOfChangeIsFollowedByTheSiteOfACleanBuild()
    {
        using var shelves = new Shelves();
        var random = new Lots(0);
        shelves.Begin();
        shelves.AssertSame("beginning");
        for (var change = 0; change < Changes.Count; change++)
        {
            Changes[change](shelves, random);
            shelves.AssertSame($"change {change}");
        }
    }

    [Fact]
    public void WhatAnEditDoesNotReachStaysAsItIs()
    {
        using var shelves = new Shelves();
        shelves.Begin();
        shelves.Build(isCached: true);
        var before = Times(shelves);

        shelves.WriteReport(3, 2022, 75, Shelves.Prose(52));
        shelves.Build(isCached: true);

        var made = Times(shelves).Except(before).Select(file => file.Key)
            .Where(file => file.EndsWith(".html", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "agency-0/2022/members-1.html", "agency-0/2022/members.html", "agency-0/index.html", "agency-3/2022/index.html", "agency-3/2023/index.html",
                "agency-3/index.html", "years/2022/index.html", "years/2023/index.html",
            ],
            made);
    }

    [Fact]
    public void SiteBeforeIsNeverWrittenInto()
    {
        using var shelves = new Shelves();
        shelves.Begin();
        shelves.Build(isCached: true);
        var page = shelves.Folder.At("site/agency-3/2022/index.html");
        using var open = new StreamReader(page, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete });

        for (var stock = 80; stock < 83; stock++)
        {
            shelves.WriteReport(3, 2022, stock, Shelves.Prose(52));
            shelves.Build(isCached: true);
        }

        var before = open.ReadToEnd();
        Assert.DoesNotContain(">83", before, StringComparison.Ordinal);
        Assert.Contains(">83", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void ProseAloneIsComparedAnewWhereItHasChanged()
    {
        using var shelves = new Shelves();
        shelves.Begin();
        shelves.Build(isCached: true);

        shelves.WriteReport(5, 2022, 6, Shelves.Prose(2 * 10 + 2022));
        shelves.AssertSame("copied");
        Assert.Contains(
            shelves.Build(isCached: true).Said,
            said => said.StartsWith("reports/agency-5/2022", StringComparison.Ordinal) && said.Contains("RC3007", StringComparison.Ordinal));
        shelves.WriteReport(2, 2022, 3, Shelves.Prose(999));
        shelves.AssertSame("the other rewritten");
    }

    private static Dictionary<string, DateTime> Times(Shelves shelves) => shelves.Folder.Read("site").Keys
        .ToDictionary(path => path, path => File.GetLastWriteTimeUtc(shelves.Folder.At("site/" + path)));

    private static IReadOnlyList<Action<Shelves, Lots>> Changes { get; } =
    [
        (shelves, random) => Write(shelves, random, random.Next(100), Shelves.Prose(random.Next(10_000))),
        (shelves, random) => Write(shelves, random, random.Next(100), Shelves.Prose(random.Next(4))),
        (shelves, random) => Any(shelves, random, file => File.AppendAllText(file, "# a comment\n")),
        (shelves, random) => Any(shelves, random, File.Delete),
        (shelves, random) => Any(shelves, random, file => File.WriteAllText(file, "template: [")),
        (shelves, random) => Any(shelves, random, file => Move(file, random)),
        (shelves, random) => shelves.WriteReport(random.Next(Shelves.Agencies), 2022, 5, Shelves.Prose(1), "stray/copy.yaml"),
        (shelves, random) => shelves.WriteRegister("Body " + random.Next(3)),
        (shelves, random) => shelves.Write("site.yaml", $"name: {{en: Site {random.Next(3)}, zh: 网站}}\nbase: https://example.org/{random.Next(2)}/\n"),
        (shelves, _) => File.Delete(shelves.Folder.At("reports/site.yaml")),
        (shelves, random) => shelves.Pages[Report] = $"<p>{{{{ title }}}} {random.Next(3)}",
        (shelves, _) => shelves.Pages[Report] = "<p>{{ for agency in site.agencies }}{{ agency.name }} {{ agency.years.size }}{{ end }}",
        (shelves, _) => shelves.Pages.Remove(Report),
        (shelves, random) => shelves.Language = random.Next(2) == 0 ? Language.Chinese : null,
        (shelves, random) => Published(shelves, random, file => File.AppendAllText(file, "meddled")),
        (shelves, random) => Published(shelves, random, File.Delete),
        (shelves, _) => Gone(shelves, "site"),
        (shelves, _) => Gone(shelves, "kept"),
        (shelves, _) => Gone(shelves, ".site.reportc"),
        (shelves, _) => Gone(shelves, ".site.reportc/spare"),
        (shelves, random) => Broken(shelves, random, "kept"),
        (shelves, random) => Broken(shelves, random, ".site.reportc"),
        (shelves, random) => shelves.WriteReport(2, 2024, random.Next(100), Shelves.Prose(5)),
        Stop,
    ];

    private static void Write(Shelves shelves, Lots random, int stock, string prose) =>
        shelves.WriteReport(random.Next(Shelves.Agencies), Shelves.FirstYear + random.Next(Shelves.Years), stock, prose);

    private static void Any(Shelves shelves, Lots random, Action<string> change) =>
        change(Pick(shelves.Folder.At("reports"), random, file => file.EndsWith(".yaml", StringComparison.Ordinal) && Path.GetFileName(file)[0] == '2'));

    private static void Published(Shelves shelves, Lots random, Action<string> change) =>
        change(Pick(shelves.Folder.At("site"), random, file => !file.EndsWith(".reportc-site", StringComparison.Ordinal)));

    private static string Pick(string folder, Lots random, Func<string, bool> isWanted)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(isWanted).Order(StringComparer.Ordinal).ToList();
        return files[random.Next(files.Count)];
    }

    private static void Move(string file, Lots random) =>
        File.Move(file, Path.Combine(Path.GetDirectoryName(file)!, $"{2021 + random.Next(5)}.yaml"), overwrite: true);

    private static void Gone(Shelves shelves, string folder)
    {
        if (Directory.Exists(shelves.Folder.At(folder)))
        {
            Directory.Delete(shelves.Folder.At(folder), recursive: true);
        }

        Directory.CreateDirectory(shelves.Folder.At("site"));
        if (!Directory.EnumerateFileSystemEntries(shelves.Folder.At("site")).Any())
        {
            shelves.Build(isCached: true);
        }
    }

    private static void Broken(Shelves shelves, Lots random, string folder)
    {
        foreach (var file in Directory.Exists(shelves.Folder.At(folder)) ? Directory.GetFiles(shelves.Folder.At(folder)) : [])
        {
            var bytes = File.ReadAllBytes(file);
            if (bytes.Length > 1000)
            {
                bytes[random.Next(bytes.Length)] ^= 1;
                File.WriteAllBytes(file, random.Next(2) == 0 ? bytes : bytes[..(bytes.Length / 2)]);
            }
        }
    }

    private static void Stop(Shelves shelves, Lots random)
    {
        Write(shelves, random, random.Next(100), Shelves.Prose(random.Next(10_000)));
        using var stop = new CancellationTokenSource();
        shelves.Build(isCached: true, new StoppingMonitor(stop, random.Next(1, 300)), stop.Token);
    }

    private sealed class StoppingMonitor(CancellationTokenSource stop, int after) : IBuildMonitor
    {
        private int _steps;

        public void Begin(BuildStage stage, int steps)
        {
        }

        public void Advance(BuildStage stage)
        {
            if (Interlocked.Increment(ref _steps) == after)
            {
                stop.Cancel();
            }
        }
    }
}
