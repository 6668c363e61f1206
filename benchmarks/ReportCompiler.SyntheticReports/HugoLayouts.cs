using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportCompiler.SyntheticSite;

namespace ReportCompiler.SyntheticReports;

/// <summary>
/// Turns the published files of one report into Hugo layouts that render all reports: what depends on the report becomes
/// an action, and everything else, the headings of the tables among it, stays as text. So both make the same pages, and
/// Hugo has no more to compute than it must.
/// </summary>
/// <param name="rows">The rows of the form.</param>
/// <param name="title">The title of the report that the files are of.</param>
internal sealed partial class HugoLayouts(CellRows rows, string title)
{
    /// <summary>The layout of the page.</summary>
    public string Html(string page)
    {
        page = page.Replace(title, "{{ .Title }}", StringComparison.Ordinal);
        page = YearLink().Replace(page, """
            {{ range .Params.years }}
            <a href="../../{{ $.Params.agency }}/{{ . }}/index.html"{{ if eq . $.Params.year }} aria-current="page"{{ end }}>{{ . }}年</a>{{ end }}
            """.ReplaceLineEndings("\n"));
        page = Cell().Replace(page, match => match.Groups[1].Value + Action(match.Groups[2].Value));
        return Prose().Replace(page, match => $"{match.Groups[1].Value}{{{{ .Params.{match.Groups[2].Value} | markdownify }}}}\n</div>");
    }

    /// <summary>The layout of the home page.</summary>
    public static string Home(string page) => AgencyRows().Replace(page, """
        <tbody>
        {{ range .Site.RegularPages.GroupByParam "agency" }}<tr><th scope="row">{{ (index .Pages 0).Params.name }}
        {{- range .Pages }}<td class="filed"><a href="{{ .Params.agency }}/{{ .Params.year }}/index.html" title="{{ .Params.year }}年"><span class="hidden">{{ .Params.year }}年</span></a>{{ end }}</tr>
        {{ end }}</table>
        """.ReplaceLineEndings("\n"));

    /// <summary>The layout of the data.</summary>
    public string Json(string data)
    {
        data = data.Replace($"\"title\": \"{title}\"", "\"title\": {{ .Title | jsonify }}", StringComparison.Ordinal);
        data = Identity()
            .Replace(data, match => $"\"{match.Groups[1].Value}\": {{{{ .Params.{(match.Groups[1].Value == "id" ? "agency" : "name")} | jsonify }}}}");
        data = Year().Replace(data, "\"year\": {{ .Params.year }}");
        data = Carried().Replace(data, match => $"{match.Groups[1].Value}{{{{ .Params.{match.Groups[2].Value} | jsonify }}}}");
        return Value().Replace(data, match => match.Groups[1].Value + "{{ " + Expression(rows.Form.IndexOf(match.Groups[2].Value)) + " }}");
    }

    /// <summary>The layout of the report as Markdown.</summary>
    public string Markdown(string document)
    {
        var tableRows = new Queue<(int FirstCell, int Count)>(
            from section in rows.Form.Sections
            from block in section.Table?.Blocks ?? []
            from row in block.Body
            select (row.FirstCell, block.ColumnLeaves.Count));
        var narratives =
            rows.Form.Sections.Where(section => section.Narrative is not null).ToDictionary(section => "## " + section.Heading, section => section.Id);
        var layout = new StringBuilder();
        var isInProse = false;
        var linesOfHead = 2;
        foreach (var line in document.TrimEnd('\n').Split('\n'))
        {
            isInProse &= !line.StartsWith("## ", StringComparison.Ordinal);
            linesOfHead = line.StartsWith('|') ? linesOfHead - 1 : 2;
            if (!isInProse)
            {
                layout.Append(linesOfHead < 0 ? Figures(line, tableRows.Dequeue()) : line.Replace(title, "{{ .Title }}", StringComparison.Ordinal))
                    .Append('\n');
            }

            if (narratives.TryGetValue(line, out var id))
            {
                isInProse = true;
                layout.Append(CultureInfo.InvariantCulture, $"\n{{{{ .Params.{id} }}}}\n");
            }
        }

        return layout.ToString();
    }

    private string Figures(string line, (int FirstCell, int Count) row)
    {
        var cells = line.Split('|');
        for (var column = 0; column < row.Count; column++)
        {
            var at = cells.Length - 1 - row.Count + column;
            var width = cells[at].Length - 2;
            var scale = rows.Form.Cells[row.FirstCell + column].Type.Scale;
            var format = scale > 0 ? FormattableString.Invariant($"%{width}.{scale}f") : FormattableString.Invariant($"%{width}d");
            cells[at] = $" {{{{ printf \"{format}\" ({Expression(row.FirstCell + column)}) }}}} ";
        }

        return string.Join('|', cells);
    }

    private string Action(string path)
    {
        var cell = rows.Form.Cells[rows.Form.IndexOf(path)];
        return cell.Type.Scale > 0
            ? FormattableString.Invariant($"{{{{ printf \"%.{cell.Type.Scale}f\" {Expression(cell.Index)} }}}}")
            : "{{ " + Expression(cell.Index) + " }}";
    }

    // Hugo keeps the names of parameters in lower case.
    private string Expression(int cell)
    {
        var row = CellRows.RowOf(rows.Form.Cells[cell].Path);
        var cells = rows[row];
        var name = ".Params." + row.ToLowerInvariant();
        return cells.Count == 1 ? name : FormattableString.Invariant($"index {name} {cell - cells[0]}");
    }

    [GeneratedRegex("\\n<a href=\"[^\"]*\" aria-current=\"page\">[^<]*</a>")]
    private static partial Regex YearLink();

    [GeneratedRegex("(<td id=([^ >]+)[^>]*>)[^<]*")]
    private static partial Regex Cell();

    [GeneratedRegex("(<section id=([^ >]+)>\\n<h2 id=[^>]*>[^<]*</h2>\\n<div class=\"narrative\">\\n).*?</div>", RegexOptions.Singleline)]
    private static partial Regex Prose();

    [GeneratedRegex("<tbody>.*</table>", RegexOptions.Singleline)]
    private static partial Regex AgencyRows();

    [GeneratedRegex("\"(id|name)\": \"[^\"]*\"")]
    private static partial Regex Identity();

    [GeneratedRegex("\"year\": [0-9]+")]
    private static partial Regex Year();

    [GeneratedRegex("(\"([a-z]+)\": \\{\\s*\"heading\": \"[^\"]*\",\\s*\"markdown\": )\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Carried();

    [GeneratedRegex("(\"([a-zA-Z.]+)\": \\{\"label\":\"[^\"]*\",\"unit\":\"[^\"]*\",\"value\":)[0-9.]+")]
    private static partial Regex Value();
}
