using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Folders;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.LanguageServer.Settings;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.LanguageServer.Findings;

/// <summary>Tells the client of the findings of one folder, file by file, and of a file again only where its findings have changed.</summary>
/// <param name="folder">The folder.</param>
/// <param name="settings">What the client wants.</param>
/// <param name="publish">Tells the client.</param>
internal sealed class Publisher(ReportFolder folder, ClientSettings settings, Func<PublishParams, Task> publish)
{
    private readonly Dictionary<string, Told> _told = new(StringComparer.Ordinal);

    /// <summary>Tells what has changed since the last time.</summary>
    /// <param name="view">The folder as it is now.</param>
    public async Task PublishAsync(FolderView view)
    {
        var files = view.FilesWithFindings.Concat(view.Open.Keys).Concat(_told.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            var findings = view.FindingsOf(file).ToList();
            var document = view.Open.GetValueOrDefault(file);
            if (_told.TryGetValue(file, out var told) && told.Document == document && findings.SequenceEqual(told.Findings))
            {
                continue;
            }

            await publish(Show(file, document, findings, view));
            if (findings.Count == 0 && document is null)
            {
                _told.Remove(file);
            }
            else
            {
                _told[file] = new Told(document, findings);
            }
        }
    }

    /// <summary>Takes everything back.</summary>
    public async Task ClearAsync()
    {
        foreach (var (file, told) in _told)
        {
            await publish(new PublishParams(told.Document?.Uri ?? FileUri.Of(folder.PathOf(file)), []));
        }

        _told.Clear();
    }

    private PublishParams Show(string file, TextDocument? document, List<Finding> findings, FolderView view)
    {
        var path = folder.PathOf(file);
        var shown = document ?? new TextDocument(FileUri.Of(path), path, null, findings.Count == 0 ? string.Empty : FileText.Read(path), settings.Encoding);
        var writer = new FindingView(shown, view.ReportIn(file), settings);
        return new PublishParams(shown.Uri, [.. findings.Select(writer.Show)], settings.TakesVersions ? document?.Version : null);
    }

    private sealed record Told(TextDocument? Document, List<Finding> Findings);
}
