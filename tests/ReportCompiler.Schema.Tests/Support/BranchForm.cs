using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>A form whose tables have a row for each branch of a library, and lists; and a report of three branches, with which nothing is wrong.</summary>
internal static class BranchForm
{
    public const string Template =
        """
        template: branches
        version: 1
        years: 2020..
        language: en
        title: "{agency.name} {year}"
        types:
          count: {kind: integer, min: 0}
          days: {kind: decimal, unit: days, scale: ..2, min: 0, special: {"<1": 0.5}, notApplicable: N/A}
          day: {kind: date, notApplicable: N/A}
          word: {kind: text}
        sections:
          - {id: about, part: A. General, heading: 1. About, text: "What **counts**."}
          - {id: branches, heading: 2. Branches, components: shown}
          - id: loans
            part: B. Figures
            heading: 3. Loans
            short: "3"
            footnote: optional
            table:
              stub: Branch
              cells: count
              columns:
                - {id: open, label: Open}
                - {id: lent, label: Lent}
                - {id: back, label: Back}
                - {id: left, label: Left, formula: open + lent - back}
                - id: term
                  label: Term
                  cells: days
                  columns:
                    - {id: median, label: Median, overall: own}
                    - {id: least, label: Least, overall: min}
                    - {id: most, label: Most, overall: max}
              rows:
                - {each: component}
                - {id: overall, label: All branches, over: component}
          - id: losses
            heading: 4. Losses
            short: "4"
            table:
              columns: [{id: cause, label: Cause, cells: word}, {id: times, label: Times, cells: count}, {id: total, label: Total, cells: count, formula: sum(causes.times)}]
              rows:
                - each: component
                  presence: optional
                  columns: [total]
                  rows: [{each: line, id: causes, columns: [cause, times]}]
                - {id: overall, label: All branches, over: component, columns: [total]}
          - id: gifts
            heading: 5. Gifts
            table:
              columns:
                - {id: giver, label: Giver, cells: word}
                - {label: Branch, heading: component}
                - {id: books, label: Books, cells: count}
                - {id: total, label: Total, cells: count, formula: sum(component.books)}
              rows:
                - each: line
                  id: givers
                  columns: [giver, total]
                  rows: [{each: component, presence: optional, columns: [books]}]
          - id: oldest
            heading: 6. Oldest loans
            table:
              overall: own
              columns: [{id: r3, label: 3rd}, {id: r2, label: 2nd}, {id: r1, label: Oldest}]
              rows:
                - each: component
                  presence: optional
                  rows: [{id: date, label: Date, cells: day}, {id: days, label: Days, cells: count}]
                - id: overall
                  label: All branches
                  over: component
                  rows: [{id: date, label: Date, cells: day}, {id: days, label: Days, cells: count}]
        rules:
          - id: lent-and-lost
            each: [component, overall]
            require: losses.total <= loans.lent
            says: {en: "Lost {left} of {right}.", zh: "{right} 册中遗失 {left} 册。"}
          - id: losses-appear
            each: component
            require: exists(loans) iff exists(losses)
            at: losses
            says: {en: Each branch says what it lost., zh: 各馆均须说明遗失。}
          - id: gifts-lent
            each: component
            require: sum(gifts.givers.books) <= loans.lent
            at: loans.lent
            says: {en: Gifts are lent., zh: 赠书已出借。}
          - id: cause-named
            each: line of losses.causes
            require: times > 0
            says: {en: A cause has cases., zh: 原因须有次数。}
          - id: gift-given
            each: line of gifts.givers
            require: count(component.books) > 0 and total > 0
            at: total
            says: {en: A gift has books., zh: 赠书须有册数。}
          - id: days-ordered
            each: component
            require: ascending(oldest.days)
            says: {en: The oldest stands last., zh: 最早的排在最后。}
          - id: days-counted
            each: [component, overall]
            require: count(above(0, oldest.days)) = count(oldest.date)
            at: oldest.days.r1
            says: {en: Each day has a date., zh: 每个天数对应日期。}
          - id: median-between
            require: loans.overall.term.median >= min(loans.component.term.median) and loans.overall.term.median <= max(loans.component.term.median)
            says: {en: The median lies between., zh: 中位数介于其间。}
          - id: carried
            each: [component, overall]
            require: loans.open = previous.loans.left
            unless: footnote
            says: {en: Carried over., zh: 结转。}
          - id: stale
            each: overall
            require: unchanged(loans.term) implies loans.lent = previous.loans.lent
            at: loans.term.least
            severity: warning
            says: {en: Not copied., zh: 并非照抄。}
        """;

    public const string Report =
        """
        template: branches
        agency: riverside
        year: 2021
        components:
          NORTH: North Branch
          SOUTH: South Branch
          EAST-1: East Branch
        loans:
          NORTH: [5, 10, 8, 7, 4, "<1", 9]
          SOUTH: [0, 20, 20, 6.5, 2, 11]
          EAST-1: {open: 1, lent: 2, back: 3, term: [N/A, N/A, N/A]}
          overall: [5]
        losses:
          NORTH: {causes: [[Rain, 1], {cause: Fire, times: 2}], total: 3}
          SOUTH: {causes: [[Theft, 4]]}
          EAST-1: {causes: [[Mice, 1]]}
        gifts:
          givers:
            - {giver: Ann, NORTH: 3, SOUTH: 1}
            - {giver: Bob, EAST-1: 2, total: 2}
        oldest:
          NORTH: {date: [N/A, 2021-03-01, 2021-02-01], days: [0, 5, 9]}
          SOUTH:
            date: [N/A, N/A, 2021-01-05]
            days: [0, 0, 12]
          overall: {date: [2021-03-01, 2021-02-01, 2021-01-05], days: [5, 9, 12]}
        """;

    private const string Register = "agencies:\n  - {id: riverside, name: Riverside, level: city}\n";

    private static readonly FormCatalog Catalog = new([new TemplateEngine(TemplateCompiler.Compile("branches.yaml", Template).Model!)]);

    /// <summary>The report, checked.</summary>
    public static CheckedReport Check(params string[] others) => Check(Report, others);

    /// <summary>The report after one change, checked; the change hits something.</summary>
    public static CheckedReport CheckWith(string from, string to)
    {
        Assert.Contains(from, Report, StringComparison.Ordinal);
        return Check(Report.Replace(from, to, StringComparison.Ordinal), []);
    }

    /// <summary>A report checked together with those of other years.</summary>
    public static CheckedReport Check(string text, string[] others)
    {
        var parsed = others.Prepend(text).Select(report => ReportParser.Parse(FileOf(report), report, Catalog));
        return ReportSetChecker.Check(parsed, AgencyRegistry.Read("agencies.yaml", Register)).Reports.Single(report => report.Parsed.File == FileOf(text));
    }

    /// <summary>What is found in the template after one change; the change hits something.</summary>
    public static IReadOnlyList<Finding> TemplateFindingsWith(string from, string to)
    {
        Assert.Contains(from, Template, StringComparison.Ordinal);
        return TemplateCompiler.Compile("branches.yaml", Template.Replace(from, to, StringComparison.Ordinal)).Findings;
    }

    private static string FileOf(string report) => $"riverside/{report[(report.IndexOf("year: ", StringComparison.Ordinal) + 6)..][..4]}.yaml";
}
