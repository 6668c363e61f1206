using System.Collections.Concurrent;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Workspace.Caching;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Loading;

/// <summary>What was read the last time, so that an edit to one file reads one file. A file is taken to be the same while its time and length are.</summary>
internal sealed class LibraryMemory
{
    private readonly ConcurrentDictionary<
        string, ((FileStamp? File, string? Edited) Stamp, (ParsedReport? Report, IReadOnlyList<Finding> Unreadable) Content)> _files =
            new(StringComparer.Ordinal);

    private (string File, string Text, AgencyRegistry Registry)? _registry;
    private (AgencyRegistry Registry, IReadOnlyList<TemplateSource> Texts, FolderCatalog Forms)? _forms;

    /// <summary>The results of the last check.</summary>
    public CheckMemory Checks { get; } = new();

    /// <summary>What a file holds, read again only where it has changed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="edited">The text that is read in its place; null for what it holds.</param>
    /// <param name="read">Reads it.</param>
    public (ParsedReport? Report, IReadOnlyList<Finding> Unreadable) Read(
        SourceFile file, string? edited, Func<SourceFile, (ParsedReport? Report, IReadOnlyList<Finding> Unreadable)> read)
    {
        // Before the file is read: a change while it is being read is then seen the next time.
        var stamp = (edited is null ? FileStamp.Of(file.Path) : null, edited);
        if (_files.TryGetValue(file.Name, out var known) && known.Stamp == stamp)
        {
            return known.Content;
        }

        var content = read(file);
        _files[file.Name] = (stamp, content);
        return content;
    }

    /// <summary>The register of agencies.</summary>
    public AgencyRegistry Register(string file, string text)
    {
        if (_registry is not { } known || known.File != file || known.Text != text)
        {
            _registry = known = (file, text, AgencyRegistry.Read(file, text));
        }

        return known.Registry;
    }

    /// <summary>The forms that the agencies of a register fill in. Where they are others than the last time, no report is known any more.</summary>
    public FolderCatalog Forms(FolderForms folder, AgencyRegistry registry)
    {
        var texts = folder.Texts;
        if (_forms is { } known && ReferenceEquals(known.Registry, registry) && known.Texts.SequenceEqual(texts))
        {
            return known.Forms;
        }

        var forms = folder.Compile(registry);
        if (_forms is { } last && !ReferenceEquals(last.Forms.Catalog, forms.Catalog))
        {
            _files.Clear();
        }

        _forms = (registry, texts, forms);
        return forms;
    }
}
