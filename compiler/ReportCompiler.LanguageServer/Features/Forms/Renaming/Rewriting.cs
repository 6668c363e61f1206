using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.Schema.Editing;

namespace ReportCompiler.LanguageServer.Features.Forms.Renaming;

/// <summary>The changes of one file, all of them the same word in the place of another.</summary>
/// <param name="document">The file.</param>
/// <param name="word">The word that is replaced.</param>
/// <param name="replacement">What takes its place.</param>
internal sealed class Rewriting(TextDocument document, string word, string replacement)
{
    private readonly SortedSet<int> _starts = [];

    /// <summary>The file.</summary>
    public TextDocument Document => document;

    /// <summary>The changes, in order.</summary>
    public IEnumerable<TextEdit> Edits => _starts.Select(start => new TextEdit(start, word.Length, replacement));

    /// <summary>The text after the changes.</summary>
    public string Text => Edits.Reverse().Aggregate(
        document.Text, (text, edit) => string.Concat(text.AsSpan(0, edit.Start), edit.Text, text.AsSpan(edit.End)));

    /// <summary>Has the word at an offset replaced; false where another text stands there.</summary>
    public bool Replace(int offset)
    {
        if (offset < 0 || string.CompareOrdinal(document.Text, offset, word, 0, word.Length) != 0)
        {
            return false;
        }

        _starts.Add(offset);
        return true;
    }

    /// <summary>Has one of the ids of a path replaced.</summary>
    /// <param name="offset">The offset of the path.</param>
    /// <param name="path">The path.</param>
    /// <param name="segment">The place of the id, from 0.</param>
    public bool Replace(int offset, string path, int segment) =>
        string.CompareOrdinal(document.Text, offset, path, 0, path.Length) == 0
        && Replace(offset + path.Split('.').Take(segment).Sum(id => id.Length + 1));
}
