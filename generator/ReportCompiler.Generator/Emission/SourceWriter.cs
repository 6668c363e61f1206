using System.Text;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes C# line by line, indented by the blocks that are open.</summary>
internal sealed class SourceWriter
{
    private const string Indent = "    ";

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _needsNoGap = true;

    /// <summary>Writes lines, each indented; the text may hold several.</summary>
    public void Line(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                for (var level = 0; level < _depth; level++)
                {
                    _text.Append(Indent);
                }
            }

            _text.Append(line).Append('\n');
        }

        _needsNoGap = false;
    }

    /// <summary>Leaves a line free between two members; none after an opening brace or another free line.</summary>
    public void Gap()
    {
        if (!_needsNoGap)
        {
            _text.Append('\n');
            _needsNoGap = true;
        }
    }

    /// <summary>Writes a heading and an opening brace; disposing closes it.</summary>
    /// <param name="heading">What stands before the brace.</param>
    /// <param name="end">What stands at the closing brace.</param>
    public Scope Block(string heading, string end = "}")
    {
        Line(heading);
        Line("{");
        return Enter(end);
    }

    /// <summary>Indents what follows until disposed.</summary>
    public Scope Indented() => Enter(end: null);

    /// <summary>Writes items one a line, with commas between and an ending after the last.</summary>
    public void List(IReadOnlyList<string> items, string end)
    {
        for (var index = 0; index < items.Count; index++)
        {
            Line(items[index] + (index < items.Count - 1 ? "," : end));
        }
    }

    /// <summary>Writes a documentation comment.</summary>
    /// <param name="summary">Its text, not yet escaped; line breaks are kept.</param>
    public void Summary(string summary)
    {
        var lines = XmlText.Lines(summary);
        if (lines.Count == 1)
        {
            Line($"/// <summary>{lines[0]}</summary>");
            return;
        }

        Line("/// <summary>");
        foreach (var line in lines)
        {
            Line($"/// {line}");
        }

        Line("/// </summary>");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private Scope Enter(string? end)
    {
        _depth++;
        _needsNoGap = true;
        return new Scope(this, end);
    }

    private void Leave(string? end)
    {
        _depth--;
        if (end is not null)
        {
            Line(end);
        }

        _needsNoGap = false;
    }

    /// <summary>An open block.</summary>
    public readonly struct Scope(SourceWriter writer, string? end) : IDisposable
    {
        /// <summary>Closes the block.</summary>
        public void Dispose() => writer.Leave(end);
    }
}
