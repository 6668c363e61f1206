namespace ReportCompiler.LanguageServer.Features.Completions;

/// <summary>The place of a data file that something is being written at.</summary>
/// <param name="file">The file.</param>
/// <param name="offset">The offset.</param>
/// <param name="takesSnippets">Whether texts to insert may have places to fill in.</param>
internal sealed class CompletionPlace(OpenFile file, int offset, bool takesSnippets) : WrittenLine(file.Document, offset)
{
    /// <summary>The file.</summary>
    public OpenFile File => file;

    /// <summary>Whether texts to insert may have places to fill in.</summary>
    public bool TakesSnippets => takesSnippets;
}
