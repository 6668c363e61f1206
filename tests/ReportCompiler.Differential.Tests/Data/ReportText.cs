using System.Text;
using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Differential.Tests.Data;

/// <summary>Writes a report as a data file, in every way that a data file may be written, and in some that it may not.</summary>
internal sealed class ReportText
{
    private readonly Draw _draw;
    private readonly Form _form;
    private readonly Slips _slips;
    private readonly StringBuilder _text = new();
    private readonly TableText _tables;

    /// <summary>Makes ready to write.</summary>
    /// <param name="draw">The choices.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="slips">What is to be wrong with the file.</param>
    public ReportText(Draw draw, Figures figures, Slips slips)
    {
        _draw = draw;
        _form = figures.Form;
        _slips = slips;
        _tables = new TableText(draw, figures, slips, _text);
    }

    /// <summary>Writes the file.</summary>
    /// <param name="agency">Whose report it is.</param>
    /// <param name="year">Of which year.</param>
    /// <param name="prose">The prose of a section.</param>
    public string Write(string agency, int year, Func<FormSection, string> prose)
    {
        var head = new List<string> { $"template: {_form.Family}", $"agency: {agency}", FormattableString.Invariant($"year: {year}") };
        if (_draw.OneIn(4))
        {
            head.Add(FormattableString.Invariant($"published: {year + 1}-01-20"));
        }

        var isFiguresOnly = _draw.OneIn(10);
        if (isFiguresOnly)
        {
            head.Add("content: " + (_draw.OneIn(2) ? "figures only" : "仅数据"));
        }

        if (_form.Extent.HasComponents)
        {
            head.Add(Components());
        }

        var filled = _form.Sections.Where(section => section.IsFilledIn);
        var sections = _draw.OneIn(5) ? _draw.Shuffled(filled) : [.. filled];
        var late = _draw.OneIn(8) ? head[^1] : null;
        _slips.Head(head);
        _text.AppendJoin('\n', head.Where(line => line != late)).Append('\n');
        var leavesOutTexts = isFiguresOnly && _draw.OneIn(2);
        foreach (var section in sections.Where(section => !_slips.Drops(2) && !(leavesOutTexts && section.Table is null)))
        {
            WriteSection(section, prose);
        }

        _text.Append(late is null ? string.Empty : late + "\n").Append(_slips.Tail(_form));
        return _slips.Damage(_text.ToString());
    }

    private void WriteSection(FormSection section, Func<FormSection, string> prose)
    {
        var key = _slips.Key(_draw.OneIn(8) ? YamlText.Quote(section.Heading) : section.Id);
        if (section.Table is not null)
        {
            _tables.Write(section, key, section.HasFootnote && _draw.OneIn(2) ? prose(section) : null);
            return;
        }

        var text = prose(section);
        _text.Append(text.Length == 0 ? $"{key}: \"\"\n"
            : _slips.CutsText() ? $"{key}: order # 5\n"
            : $"{key}: |\n  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}\n");
    }

    private string Components()
    {
        var entries = _form.Components.Select(component => $"{component.Id}: {YamlText.Quote(component.Name)}").ToList();
        _slips.Components(entries);
        return _draw.OneIn(2) ? $"components: {{{string.Join(", ", entries)}}}" : $"components:\n  {string.Join("\n  ", entries)}";
    }
}
