using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>
/// What reading a data file is made of, whoever knows the form: generated code or the interpreter. Each value is put
/// into its cell with its place in the file; whatever is wrong becomes a finding, and reading goes on behind it.
/// </summary>
public sealed class ReportReader
{
    private readonly string _file;
    private readonly YamlCursor _cursor;
    private readonly MappingReader _mappings;
    private readonly List<Finding> _findings;
    private readonly Report _report;
    private readonly RowReader _rows;
    internal ReportReader(string file, YamlCursor cursor, MappingReader mappings, List<Finding> findings, Report report)
    {
        _file = file;
        _cursor = cursor;
        _mappings = mappings;
        _findings = findings;
        _report = report;
        _rows = new RowReader(file, cursor, findings, report);
    }

    /// <summary>The form of the report that is read.</summary>
    public Form Form => _report.Form;

    /// <summary>Enters the mapping that starts here. <see cref="NextKey"/> walks through it and leaves it.</summary>
    /// <param name="what">What the mapping is, in the form's words, for a message where it is none.</param>
    public void OpenMapping(string what) => _mappings.Open(what);

    /// <summary>
    /// Moves to the value of the next key of the mapping entered last. A key that names nothing is reported, and its value
    /// passed over.
    /// </summary>
    /// <param name="where">What the mapping is, in the form's words.</param>
    /// <param name="names">The names that keys may have there.</param>
    /// <param name="key">The id that the key names.</param>
    /// <returns>Whether there is one; if not, the mapping has been left.</returns>
    public bool NextKey(string where, KeyNames names, out string key)
    {
        while (_mappings.Next(names, out key))
        {
            if (names.Find(key) is not null)
            {
                return true;
            }

            UnknownKey(key, where, names);
        }

        return false;
    }

    /// <summary>Enters the list that starts here. <see cref="NextItem"/> walks through it and leaves it.</summary>
    /// <param name="what">What the list is, in the form's words, for a message where it is none.</param>
    public void OpenList(string what) => _mappings.OpenList(what);

    /// <summary>Moves to the next item of the list entered last.</summary>
    /// <returns>Whether there is one; if not, the list has been left.</returns>
    public bool NextItem() => _mappings.NextItem();

    /// <summary>Passes over the value that starts here; a finding speaks of it already.</summary>
    public void Skip() => _cursor.Skip();

    /// <summary>Reads the value of a section, walking through the form of the report beside it.</summary>
    /// <param name="section">The section, by its place in the form.</param>
    public void ReadSection(int section) => SectionReader.Read(this, _report.Form.Sections[section]);

    /// <summary>Reports the key just read as one that names nothing, and passes over its value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="where">What it should be part of, in the form's words.</param>
    /// <param name="names">The names that there are, for a suggestion.</param>
    internal void UnknownKey(string key, string where, KeyNames names)
    {
        _mappings.Reported.AddMisplaced(key);
        if (names.NearestTo(key) is { } meant)
        {
            _mappings.Reported.AddMeant(where, meant);
        }

        // Merging (<<: *row) is an alias, which is reported as one.
        if (_cursor.Alias is null)
        {
            _findings.Add(new Finding(ShapeDiagnostics.UnknownKey, _file, _mappings.KeySpan, key, where, names.Suggestion(key)));
        }

        _cursor.Skip();
    }

    /// <summary>
    /// Reads neighbouring cells of a row from a list, or from a single value where one cell is meant. A list may leave
    /// the derived cells out.
    /// </summary>
    /// <param name="firstCell">The index of the first cell.</param>
    /// <param name="count">How many cells there are.</param>
    /// <returns>Whether the value was read; if not, a mapping has been entered whose keys name the cells.</returns>
    public bool ReadRow(int firstCell, int count)
    {
        if (_cursor.Token == YamlToken.MappingStart)
        {
            _mappings.Open(_report.Form.Cells[firstCell].Row.Words);
            return false;
        }

        _rows.Read(firstCell, count);
        return true;
    }

    /// <summary>Reads one cell.</summary>
    /// <param name="cell">The index of the cell.</param>
    public void ReadCell(int cell) => _rows.ReadCell(cell);

    /// <summary>Reads the prose of a section, with its placeholders.</summary>
    /// <param name="index">Its place among the prose of the report.</param>
    public void ReadNarrative(int index)
    {
        if (_cursor.Token != YamlToken.Scalar || _cursor.Alias is not null)
        {
            var section = _report.Form.Sections.First(candidate => candidate.Narrative?.Index == index);
            _mappings.Misshapen(section.Heading, ExpectedShape.Prose);
            return;
        }

        var text = new ScalarText(_cursor);
        var placeholders = PlaceholderReader.Read(_file, text, _report.Form, _findings);
        _report.SetNarrative(index, new Narrative(text.Value, text.Locator, placeholders));
        _cursor.Move();
    }
}
