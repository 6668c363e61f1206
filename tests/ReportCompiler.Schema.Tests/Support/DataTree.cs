using System.Text;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>A data file as a tree that can be changed by cell path and written again.</summary>
internal sealed class DataTree
{
    private readonly Dictionary<string, object> _root;
    private readonly Form _form;

    /// <summary>Reads a data file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="form">The form of its report, as read before any change.</param>
    public DataTree(string text, Form form)
    {
        var findings = new List<Finding>();
        _root = (Dictionary<string, object>)Convert(YamlDocument.Read("data.yaml", text, findings)!);
        _form = form;
        Assert.Empty(findings);
    }

    /// <summary>Puts a value into a cell; one that the file leaves out is stated.</summary>
    public void Set(string path, string value)
    {
        var index = _form.IndexOf(path);
        Assert.True(index >= 0, $"there is no cell {path}");
        var cell = _form.Cells[index];
        var segments = CellPath.Join(cell.Section.Id, cell.Block.Id, cell.Row.Path).Split('.');
        var (holder, last) = Walk(segments);
        if (Child(holder, last) is Dictionary<string, object> row)
        {
            SetColumn(row, cell.Column.Path, value);
            return;
        }

        Replace(holder, last, WithColumn(Child(holder, last), cell, value));
    }

    /// <summary>Adds a row, or a line to a list.</summary>
    public void Add(string path, object value)
    {
        var (holder, last) = Walk(path.Split('.'));
        if (Child(holder, last) is List<object> lines)
        {
            lines.Add(value);
        }
        else
        {
            Replace(holder, last, value);
        }
    }

    /// <summary>Takes a row or a footnote away; it is there.</summary>
    public void Remove(string path)
    {
        var (holder, last) = Walk(path.Split('.'));
        Assert.True(((Dictionary<string, object>)holder).Remove(last), $"there is no {path}");
    }

    /// <summary>The file again, every text in quotes.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        foreach (var (key, value) in _root)
        {
            text.Append(key).Append(": ");
            Write(text, value);
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A node as texts, lists and mappings that can be changed.</summary>
    public static object Convert(DocumentNode node) => node switch
    {
        DocumentMapping mapping => mapping.Entries.ToDictionary(entry => entry.Key.Value, entry => Convert(entry.Value)),
        DocumentList list => list.Items.Select(Convert).ToList(),
        _ => ((DocumentText)node).Value,
    };

    private static object? Child(object holder, string key) => holder switch
    {
        Dictionary<string, object> mapping => mapping.GetValueOrDefault(key),
        List<object> list => list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture) - 1],
        _ => null,
    };

    private static void Replace(object holder, string key, object value)
    {
        if (holder is List<object> list)
        {
            list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture) - 1] = value;
        }
        else
        {
            ((Dictionary<string, object>)holder)[key] = value;
        }
    }

    private static void SetColumn(Dictionary<string, object> row, string path, string value)
    {
        var segments = path.Split('.');
        foreach (var segment in segments[..^1])
        {
            row = (Dictionary<string, object>)(row.GetValueOrDefault(segment) ?? (row[segment] = new Dictionary<string, object>()));
        }

        row[segments[^1]] = value;
    }

    private (object Holder, string Last) Walk(string[] segments)
    {
        object holder = _root;
        foreach (var segment in segments[..^1])
        {
            holder = Child(holder, segment) ?? throw new InvalidOperationException($"there is no {segment} in {string.Join('.', segments)}");
        }

        return (holder, segments[^1]);
    }

    // A row in a list has a value for each column, or for each that is not derived.
    private Dictionary<string, object> WithColumn(object? row, FormCell cell, string value)
    {
        var columns = Enumerable.Range(cell.Row.FirstCell, cell.Block.ColumnLeaves.Count).Select(place => _form.Cells[place])
            .Where(place => place.Path.Length > 0).ToList();
        var values = row as List<object> ?? (row is null ? [] : [row]);
        var stated = values.Count == columns.Count ? columns : columns.FindAll(column => !column.IsLeftOutOfRow);
        var mapping = new Dictionary<string, object>();
        for (var index = 0; index < values.Count; index++)
        {
            SetColumn(mapping, stated[index].Column.Path, (string)values[index]);
        }

        SetColumn(mapping, cell.Column.Path, value);
        return mapping;
    }

    private static void Write(StringBuilder text, object value)
    {
        switch (value)
        {
            case Dictionary<string, object> mapping:
                WriteAll(text, '{', '}', mapping, entry =>
                {
                    text.Append(entry.Key).Append(": ");
                    Write(text, entry.Value);
                });
                break;
            case List<object> list:
                WriteAll(text, '[', ']', list, item => Write(text, item));
                break;
            default:
                text.Append('"')
                    .Append(
                        ((string)value).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
                            .Replace("\n", "\\n", StringComparison.Ordinal)).Append('"');
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        var separator = open.ToString();
        foreach (var item in items)
        {
            text.Append(separator);
            write(item);
            separator = ", ";
        }

        text.Append(separator == open.ToString() ? $"{open}{close}" : close.ToString());
    }
}
