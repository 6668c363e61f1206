using ReportCompiler.Publishing.DataExport;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Views;

namespace ReportCompiler.Publishing.Planning;

/// <summary>What files are made with. One thread keeps one.</summary>
/// <param name="templates">The page templates.</param>
internal sealed class FileMaker(PageTemplates templates)
{
    private readonly PageContext _context = new(templates);
    private readonly ReportJson _json = new();

    /// <summary>Whether the last file that was written depends on other agencies than its own, and on which reports they have.</summary>
    public bool HasOtherAgencies { get; private set; }

    /// <summary>Makes a file.</summary>
    /// <exception cref="PageFailedException">Its template fails on it.</exception>
    public void Make(PlannedFile file, Stream output)
    {
        HasOtherAgencies = false;
        file.Write(this, output);
    }

    /// <summary>Writes a page.</summary>
    /// <exception cref="PageFailedException">Its template fails on it.</exception>
    public void WritePage(Page page, Stream output)
    {
        _context.Render(page);
        HasOtherAgencies = _context.HasOtherAgencies;
        output.Write(_context.Buffer.Written);
    }

    /// <summary>Writes a report as JSON.</summary>
    public void WriteJson(ReportPage subject, Stream output)
    {
        _context.Buffer.Clear();
        _json.Write(subject, _context.Buffer, _context.Narratives.Prose);
        output.Write(_context.Buffer.Written);
    }
}
