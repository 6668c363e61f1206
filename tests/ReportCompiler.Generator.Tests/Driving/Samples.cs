using ReportCompiler.Testing;

namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>Templates and data that tests start from.</summary>
internal static class Samples
{
    public const string StockPath = InMemoryProject.Directory + "library-stock/1.template.yaml";

    /// <summary>A small form in which everything that a template can say stands once.</summary>
    public const string Stock =
        """
        # How many media a library has.
        template: library-stock
        version: 1
        years: 2020..
        language: en
        title: "{agency.name}: stock report {year}"
        basis: Library Act, section 4
        types:
          copies: {kind: integer, unit: copies, min: 0}
          change: {kind: integer, signed: true}
          money: {kind: decimal, unit: EUR, scale: 2, min: 0}
        sections:
          - id: overview
            heading: 1. Overview
            narrative: required
          - id: stock
            heading: 2. Stock
            table:
              stub: Movement
              cells: copies
              columns:
                - label: Media
                  columns:
                    - {id: printed, label: Printed}
                    - {id: audio, label: Audio}
                    - {id: total, label: Total, sum: siblings}
                - id: trend
                  label: Trend
                  columns:
                    - {id: change, label: Change, cells: change}
              rows:
                - {id: opening, label: On 1 January}
                - id: changes
                  label: During the year
                  rows:
                    - {id: bought, label: Bought}
                    - {id: withdrawn, label: Withdrawn}
                - {id: closing, label: On 31 December}
          - id: costs
            heading: 3. Costs
            table:
              blocks:
                - id: buying
                  title: Buying
                  stub: Kind
                  cells: money
                  columns: [{id: amount, label: Amount}]
                  rows:
                    - {id: books, label: Books}
                    - {id: records, label: Records}
                - id: staff
                  title: Staff
                  cells: copies
                  columns:
                    - {id: posts, label: Posts}
                    - {id: cost, label: Cost, cells: money}
          - id: remarks
            heading: 4. Remarks
            narrative: optional
        rules:
          - id: stock-balance
            each: column of stock
            require: opening + changes.bought - changes.withdrawn = closing
            at: closing
            basis: Library Act, section 5
            says: {en: "The closing stock is the opening stock with the year's changes.", zh: "年末馆藏等于年初馆藏加减本年变动。"}
          - id: stock-carried
            each: column of stock
            require: opening = previous.closing
            severity: warning
            says: {en: "The year opens with last year's closing stock.", zh: "年初馆藏等于上年年末馆藏。"}
          - id: withdrawn-limit
            require: stock.changes.withdrawn.printed <= stock.opening.printed + stock.changes.bought.printed
            says: {en: "No more is withdrawn than there was.", zh: "注销不超过现有。"}
          - id: costs-plausible
            require: costs.buying.books.amount > 0 implies stock.changes.bought.printed > 0 or blank(costs.buying.records.amount)
            says: {en: "Who pays for books has bought some.", zh: "有购书支出的应有购书。"}
          - id: media-plausible
            each: row of stock
            require: max(printed, audio) <= sum(printed, audio) and not printed < 0
            says: {en: "No medium exceeds all media.", zh: "单类不超过合计。"}
          - id: costs-explained
            require: costs.buying.books.amount > 1000 implies mentions(remarks, "price", "cost")
            severity: warning
            says: {en: "High costs are explained.", zh: "支出较多的应予说明。"}
          - id: overview-stated
            require: not saysOnly(overview, "none")
            says: {en: "The overview says something.", zh: "概述不能只写“无”。"}
          - id: members-sum
            each: [cell of stock, cell of costs.buying]
            require: this = members.this
            says: {en: "Each figure is the sum of the branches'.", zh: "每项数据等于各分馆之和。"}
        claims:
          - id: stated-bought
            section: overview
            says: ["bought {n} printed", "{n} printed books bought"]
            equals: sum(stock.changes.bought.printed)
        """;

    /// <summary>A report in that form without any mistake.</summary>
    public const string StockReport =
        """
        template: library-stock
        agency: riverside
        year: 2021
        overview: We bought {{ stock.changes.bought.printed }} printed books, and prices rose.
        stock:
          #            printed audio total change
          opening:     [1200,  300,  1500, 0]
          changes:
            bought:    [  90,   40,   130, +2]
            withdrawn: [  50,    0,    50, 2]
          closing:     [1240,  340,  1580, 0]
        costs:
          buying:
            books: 1234.50
            records: 99.00
          staff: [3, 120000.00]
        remarks: The price of books rose.
        """;

    public const string Agencies =
        """
        agencies:
          - {id: riverside, name: Riverside Library, level: town}
        """;

    public static string Disclosure(int version) => FileOf($"templates/gov-info-disclosure/{version}.template.yaml");

    public static string DisclosurePath(int version) => $"{InMemoryProject.Directory}gov-info-disclosure/{version}.template.yaml";

    /// <summary>A project with the small form.</summary>
    public static InMemoryProject StockProject() => new(ProjectFile.Template(StockPath, Stock));

    /// <summary>A project with the small form, a register and a report, that only checks.</summary>
    public static InMemoryProject StockReports(string template = Stock, string report = StockReport) => new InMemoryProject(
        ProjectFile.Template(StockPath, template),
        ProjectFile.Agencies(Agencies),
        ProjectFile.Report(StockReportPath, report)).With("ReportCompilerGenerate", "false");

    public const string StockReportPath = InMemoryProject.Directory + "riverside/2021.yaml";

    public const string ExtensionPath = InMemoryProject.Directory + "library-stock/hill-country.extension.yaml";

    /// <summary>What a region adds to the small form.</summary>
    public const string Extension =
        """
        extends: library-stock
        for: riverside
        years: 2021..
        name: {en: Rows of the hill country, zh: 山区补充}
        basis: Circular 7
        rows:
          - in: stock
            after: changes.bought
            row: {id: given, label: Given}
          - in: costs.buying
            before: books
            row: {id: maps, label: Maps}
        rules:
          - id: given-counted
            each: column of stock
            require: changes.given <= closing
            severity: warning
            says: {en: "No more was given than there is.", zh: "受赠不超过馆藏。"}
        narratives:
          overview: {maxLength: 40}
        due: {own: 01-20}
        """;

    /// <summary>A report in the small form without any mistake, with the rows of the region.</summary>
    public static readonly string RegionalReport = StockReport
        .Replace("    withdrawn:", "    given:     [   5,    1,     6, 0]\n    withdrawn:", StringComparison.Ordinal)
        .Replace("    books:", "    maps: 12.00\n    books:", StringComparison.Ordinal)
        .Replace(", and prices rose", string.Empty, StringComparison.Ordinal);

    /// <summary>A project with the small form and what a region adds to it.</summary>
    public static InMemoryProject RegionalProject(string extension = Extension) => StockProject().Adding(ProjectFile.Extension(ExtensionPath, extension));

    /// <summary>A project with a register, a report and what a region adds, that only checks.</summary>
    public static InMemoryProject RegionalReports(string report, string extension = Extension) =>
        StockReports(Stock, report).Adding(ProjectFile.Extension(ExtensionPath, extension));

    /// <summary>A project with both versions of the disclosure form.</summary>
    public static InMemoryProject DisclosureProject() => new(
        ProjectFile.Template(DisclosurePath(2019), Disclosure(2019)),
        ProjectFile.Template(DisclosurePath(2021), Disclosure(2021)));

    public static string FileOf(string path) => File.ReadAllText(Path.Combine(RepositoryTree.Root, path));
}
