using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Pages.Tests.Support;

/// <summary>Two versions of a small form; the second has a row and a section more.</summary>
internal static class SmallForm
{
    /// <summary>Both versions.</summary>
    public static IReadOnlyList<Form> Versions { get; } =
    [
        Compile(2019, "2019..2020", string.Empty, string.Empty),
        Compile(2021, "2021..", "        - {id: loans, label: Loans}\n", "  - id: outlook\n    heading: Outlook\n    narrative: required\n"),
    ];

    private static Form Compile(int version, string years, string row, string section)
    {
        var text = $$$"""
            template: library-stock
            version: {{{version}}}
            years: {{{years}}}
            language: en
            title: "{agency.name}: {year}"
            types:
              count: {kind: integer, unit: books, min: 0}
            sections:
              - id: stock
                heading: Stock
                table:
                  stub: Movement
                  cells: count
                  columns:
                    - {id: fiction, label: Fiction}
                    - {id: total, label: Total}
                  rows:
                    - {id: books, label: Books}

            """ + row + """
              - id: remarks
                heading: Remarks
                narrative: required

            """ + section;
        var compilation = TemplateCompiler.Compile($"{version}.template.yaml", text);
        return compilation.Model?.Form ?? throw new InvalidOperationException(string.Join('\n', compilation.Findings));
    }
}
