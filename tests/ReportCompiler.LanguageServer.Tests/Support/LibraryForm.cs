namespace ReportCompiler.LanguageServer.Tests.Support;

/// <summary>A small form of libraries beside the reports, an overview, and a report on it.</summary>
internal static class LibraryForm
{
    public const string Form = "templates/library-stock/1.template.yaml";
    public const string Overview = "templates/library-stock/overview.yaml";
    public const string Report = "reports/suqian/2035.yaml";

    public const string FormText =
        """
        template: library-stock
        version: 1
        years: 2030..
        language: en
        title: "{agency.name}: stock {year}"
        types:
          copies: {kind: integer, unit: copies, min: 0}
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
                - {id: printed, label: Printed}
                - {id: audio, label: Audio}
                - {id: total, label: Total, sum: [printed, audio]}
              rows:
                - {id: opening, label: On 1 January}
                - id: changes
                  label: During the year
                  rows:
                    - {id: bought, label: Bought}
                    - {id: withdrawn, label: Withdrawn}
                - {id: closing, label: On 31 December, formula: opening + changes.bought - changes.withdrawn}
        rules:
          # bought is said of a year.
          - id: bought-at-most
            each: column of stock
            require: changes.bought <= opening
            at: changes.bought
            severity: warning
            says: {en: "No more is bought than there was.", zh: "购入不多于年初馆藏。"}
          - id: bought-in-all
            require: sum(stock.changes.total) >= stock.changes.bought.total
            severity: warning
            says: {en: "What is bought is a part.", zh: "购入是其中一部分。"}
        claims:
          - id: stated-bought
            section: overview
            says: bought {n} copies
            equals: stock.changes.bought.total

        """;

    public const string ReportText =
        """
        template: library-stock
        agency: suqian
        year: 2035
        overview: |
          We bought {{ stock.changes.bought.printed }} 𝄞 books and {{ stock.changes.bought.audio }} others.
        stock:
          opening: [1200, 300]
          changes:
            bought: {printed: 90, audio: 40}
            Withdrawn: [50, 0]
          closing: [1240, 340]
        accepted:
          - rule: bought-at-most
            cell: stock.changes.bought.printed
            reason: As it was published.

        """;

    public const string OverviewText =
        """
        # stock.changes.bought.total is followed.
        template: library-stock
        name: {zh: 馆藏, en: Stock}
        quantities:
          - {id: bought, label: {zh: 购入, en: Bought}, cells: stock.changes.bought.total}

        """;

    /// <summary>Starts an editor with the form open.</summary>
    /// <param name="newline">What lines end with.</param>
    public static async Task<Editor> OpenAsync(string newline = "\n")
    {
        var editor = await Editor.StartAsync();
        editor.Folder.Write(Form, FormText.Replace("\n", newline, StringComparison.Ordinal));
        editor.Folder.Write(Overview, OverviewText.Replace("\n", newline, StringComparison.Ordinal));
        editor.Folder.Write(Report, ReportText.Replace("\n", newline, StringComparison.Ordinal));
        await editor.OpenAsync(Form);
        return editor;
    }
}
