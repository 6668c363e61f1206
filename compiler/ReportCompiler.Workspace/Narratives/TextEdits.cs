using System.Text;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>Changes to a text, gathered by position and made in one go.</summary>
internal sealed class TextEdits(string text)
{
    private readonly List<(int Start, int Length, string Insert)> _edits = [];

    /// <summary>Puts text in.</summary>
    public void Insert(int position, string insert) => _edits.Add((position, 0, insert));

    /// <summary>Puts text in the place of other text.</summary>
    public void Replace(int start, int length, string insert) => _edits.Add((start, length, insert));

    /// <summary>The text with all changes made; where two overlap, the first counts.</summary>
    public string Apply()
    {
        if (_edits.Count == 0)
        {
            return text;
        }

        var edited = new StringBuilder(text.Length + 16);
        var position = 0;
        foreach (var (start, length, insert) in _edits.OrderBy(edit => edit.Start))
        {
            if (start >= position)
            {
                edited.Append(text, position, start - position).Append(insert);
                position = start + length;
            }
        }

        return edited.Append(text, position, text.Length - position).ToString();
    }
}
