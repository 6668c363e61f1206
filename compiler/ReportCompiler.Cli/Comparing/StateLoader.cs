using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Comparing;

/// <summary>Reads and checks one side of a comparison.</summary>
/// <param name="voice">Shows how far it is.</param>
/// <param name="templates">The folder of templates that was named; null where none was.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class StateLoader(Voice voice, TemplatesPlace? templates, CancellationToken cancellation)
{
    /// <summary>A folder of reports.</summary>
    /// <param name="name">How the side is named.</param>
    /// <param name="path">The full path of the folder.</param>
    /// <param name="folder">How messages name it.</param>
    /// <param name="stored">Its files, where they are not those on the disk.</param>
    public ComparedState Load(string name, string path, string folder, IReadOnlyList<StoredFile>? stored)
    {
        var source = new ReportsFolder(path, folder, templates).ToSource() with { Stored = stored };
        return new ComparedState(name, voice.Follow(monitor => ReportLibrary.Load(source, CommandForms.Catalog, monitor, cancellation)));
    }
}
