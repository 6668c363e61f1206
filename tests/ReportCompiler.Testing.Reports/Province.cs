using System.Globalization;
using System.Text;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Testing.Reports;

/// <summary>
/// A province of three levels over the years 2019 to 2024, whose bodies are added later (Moor in 2021), move (Hill from east to west in 2022), are merged (Glen
/// into Dale in 2023) and end (Fen in 2023, with nobody to follow it). Every collected report is the sum of its members', and every figure fits the year
/// before.
/// </summary>
public sealed class Province
{
    public const int First = 2019;
    public const int LastYear = 2024;

    public const string Template =
        """
        template: requests-handled
        version: 1
        years: 2019..
        language: en
        title: "{agency.name}: requests handled in {year}"
        types:
          count: {kind: integer, unit: requests, min: 0}
          percent: {kind: percent, scale: 1}
        sections:
          - id: overview
            heading: 1. Overview
            narrative: required
          - id: requests
            heading: 2. Requests
            table:
              stub: Requests
              cells: count
              columns:
                - {id: people, label: People}
                - {id: firms, label: Firms}
                - {id: total, label: Total, sum: siblings}
              rows:
                - {id: received, label: Received}
                - {id: carriedOver, label: Carried over from last year}
                - {id: answered, label: Answered}
                - {id: carriedForward, label: Carried forward to next year}
          - id: shares
            heading: 3. Shares
            table:
              cells: percent
              columns:
                - {id: inTime, label: Answered in time}
        rules:
          - id: balance
            each: column of requests
            require: received + carriedOver = answered + carriedForward
            says: {en: "What came in was answered or is carried forward.", zh: "收与办平衡。"}
          - id: carried
            each: column of requests
            require: carriedOver = previous.carriedForward
            says: {en: "What is carried over was carried forward last year.", zh: "上年结转与上年报告一致。"}
          - id: members-sum
            each: cell of requests
            require: this = members.this
            says: {en: "A collected report is the sum of its members'.", zh: "汇总等于所属之和。"}
        """;

    public const string Overview =
        """
        template: requests-handled
        name: {en: Requests handled, zh: 办理情况}
        due: {own: 01-31, collected: 03-31}
        quantities:
          - {id: received, label: {en: Requests received, zh: 收到}, cells: requests.received.total}
        """;

    public const string Register =
        """
        agencies:
          - {id: province, name: Province, level: province, covers: level, members: all, region: "980000"}
          - {id: office, name: Office of the province, level: province, parent: province}
          - {id: east, name: East, level: city, parent: province, covers: level, members: all, region: "980100"}
          - {id: west, name: West, level: city, parent: province, covers: level, members: all, region: "980200"}
          - {id: dale, name: Dale, level: county, parent: east, region: "980101"}
          - {id: glen, name: Glen, level: county, parent: east, region: "980102", until: 2022, into: dale}
          - {id: hill, name: Hill, level: county, parent: {2019: east, 2022: west}, region: "980103"}
          - {id: moor, name: Moor, level: county, parent: west, region: "980201", from: 2021}
          - {id: fen, name: Fen, level: county, parent: west, region: "980202", until: 2022}
          - {id: lea, name: Lea, level: county, parent: west, region: "980203"}
        """;

    private static readonly string[] InEast = ["dale", "glen", "hill"];

    private static readonly string[] InWest = ["hill", "moor", "fen", "lea"];

    private static readonly string[] Collected = ["east", "west", "province"];

    private readonly Dictionary<(string Body, int Year), int[]> _figures = [];

    public Province()
    {
        var lots = new Lots(7);
        foreach (var year in Years)
        {
            foreach (var body in Offices.Where(body => IsThere(body, year)))
            {
                _figures[(body, year)] = Draw(body, year, lots);
            }

            foreach (var body in Collected)
            {
                var members = MembersOf(body, year).Select(member => _figures[(member, year)]).ToList();
                _figures[(body, year)] = [.. Enumerable.Range(0, 8).Select(cell => members.Sum(member => member[cell]))];
            }
        }
    }

    public static IEnumerable<int> Years => Enumerable.Range(First, LastYear - First + 1);

    public static string[] Offices { get; } = ["office", "dale", "glen", "hill", "moor", "fen", "lea"];

    public static FormEngine Engine { get; } = new TemplateEngine(TemplateCompiler.Compile("requests-handled/1.template.yaml", Template).Model!);

    public static FormCatalog Catalog { get; } = new([Engine]);

    /// <summary>The data files, by their paths in the folder of reports.</summary>
    public IReadOnlyDictionary<string, string> Files => _figures.ToDictionary(
        entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key.Body}/{entry.Key.Year}.yaml"), entry => TextOf(entry.Key.Body, entry.Key.Year));

    public IEnumerable<ParsedReport> Parse() => Files.Select(file => ReportParser.Parse(file.Key, file.Value, Catalog));

    /// <summary>A folder of reports, with the form beside it.</summary>
    public Workshop ToWorkshop(Func<string, bool>? isWanted = null)
    {
        var workshop = new Workshop();
        workshop.Folder.Write("templates/requests-handled/1.template.yaml", Template);
        workshop.Folder.Write("templates/requests-handled/overview.yaml", Overview);
        workshop.Folder.Write("reports/agencies.yaml", Register);
        foreach (var (file, text) in Files.Where(file => isWanted?.Invoke(file.Key) != false))
        {
            workshop.Folder.Write("reports/" + file, text);
        }

        return workshop;
    }

    /// <summary>A figure of a body: rows received, carried over, answered, carried forward, each for people and firms.</summary>
    public int Figure(string body, int year, int row, int column) => _figures[(body, year)][(2 * row) + column];

    public static IEnumerable<string> MembersOf(string body, int year) => body switch
    {
        "province" => ["office", "east", "west"],
        "east" => InEast.Where(member => IsThere(member, year) && (member != "hill" || year < 2022)),
        "west" => InWest.Where(member => IsThere(member, year) && (member != "hill" || year >= 2022)),
        _ => [],
    };

    private static bool IsThere(string body, int year) => body switch
    {
        "moor" => year >= 2021,
        "glen" or "fen" => year <= 2022,
        _ => true,
    };

    // What is carried over is what last year carried forward, that of a body merged into it too.
    private int[] Draw(string body, int year, Lots lots)
    {
        var figures = new int[8];
        for (var column = 0; column < 2; column++)
        {
            var over = Forward(body, year, column) + (body == "dale" && year == 2023 ? Forward("glen", year, column) : 0);
            var received = lots.Next(40, 200);
            var forward = lots.Next(1, 20);
            (figures[column], figures[2 + column], figures[4 + column], figures[6 + column]) = (received, over, received + over - forward, forward);
        }

        return figures;
    }

    private int Forward(string body, int year, int column) =>
        _figures.TryGetValue((body, year - 1), out var before) ? before[6 + column] : year == First ? 5 + column : 0;

    private string TextOf(string body, int year)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"template: requests-handled\nagency: {body}\nyear: {year}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"overview: |\n  Of {body} in {year}: {{{{ requests.received.total }}}} came in.\n\nrequests:\n");
        string[] rows = ["received", "carriedOver", "answered", "carriedForward"];
        for (var row = 0; row < rows.Length; row++)
        {
            var (people, firms) = (Figure(body, year, row, 0), Figure(body, year, row, 1));
            text.Append(CultureInfo.InvariantCulture, $"  {rows[row]}: [{people}, {firms}, {people + firms}]\n");
        }

        return text.Append("shares: [97.5]\n").ToString();
    }
}
