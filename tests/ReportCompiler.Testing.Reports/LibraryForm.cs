using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Testing.Reports;

/// <summary>A small form with everything that a table can have: nested headings on both axes, blocks of unequal width, money, changes, totals.</summary>
public static class LibraryForm
{
    public const string Template =
        """
        template: library-stock
        version: 1
        years: 2020..
        language: en
        title: "{agency.name}: stock report {year}"
        basis: Library Act, s. 12
        types:
          copies: {kind: integer, unit: copies, min: 0}
          change: {kind: integer, unit: copies, signed: true}
          money: {kind: decimal, unit: EUR, scale: 2, min: 0}
        sections:
          - id: overview
            heading: 1. Overview
            narrative: required
          - id: stock
            heading: 2. Stock
            table:
              cells: copies
              blocks:
                - id: held
                  title: Section 12 (a)
                  stub: Movement
                  columns:
                    - label: Books
                      columns:
                        - {id: printed, label: Printed}
                        - {id: audio, label: Audio}
                        - {id: total, label: Total, sum: siblings}
                    - {id: other, label: Other | odd}
                  rows:
                    - {id: opening, label: On 1 January}
                    - id: changes
                      label: During the year
                      rows:
                        - {id: bought, label: Bought}
                        - {id: net, label: Net change, cells: change}
                    - {id: closing, label: On 31 December}
                - id: cost
                  title: Section 12 (b)
                  stub: Cost
                  columns:
                    - {id: paid, label: Paid, cells: money}
                    - {id: planned, label: Planned, cells: money}
                  rows:
                    - id: purchases
                      label: Purchases
                      rows:
                        - {id: home, label: Home}
                        - {id: abroad, label: Abroad}
          - id: loans
            heading: 3. Loans
            table:
              cells: copies
              columns:
                - {id: adults, label: Adults}
                - {id: children, label: Children}
          - id: remarks
            heading: 4. Remarks
            narrative: optional
        """;

    public const string Agencies =
        """
        agencies:
          - {id: county, name: Riverside County, level: county}
          - {id: riverside, name: Riverside Library, level: town, parent: county}
        """;

    public const string Report =
        """
        template: library-stock
        agency: riverside
        year: 2021
        published: 2022-01-31
        overview: |
          We bought {{ stock.held.changes.bought.printed }} printed books and paid **{{ stock.cost.purchases.home.paid }} EUR**.

          # What else

          See [the catalogue](https://example.org/catalogue) and [the figures](report.json).
        stock:
          held:
            opening: [1200, 300, 7]
            changes:
              bought: [90, 40, 0]
              net: [+40, -2, 0]
            closing: [1240, 340, 7]
          cost:
            purchases:
              home: [1234.5, 2000]
              abroad: [0, 0.75]
        loans:
          adults: 100
          children: 20
        """;

    public static FormEngine Engine { get; } = new TemplateEngine(TemplateCompiler.Compile("library-stock/1.template.yaml", Template).Model!);

    public static FormCatalog Catalog { get; } = new([Engine]);
}
