using System.Collections.Immutable;
using ReportCompiler.LanguageServer.Protocol;

namespace ReportCompiler.LanguageServer.Documents;

/// <summary>The documents that are open in the client, by their paths. Written by one thread, read by any.</summary>
internal sealed class DocumentStore
{
    private ImmutableDictionary<string, TextDocument> _documents = ImmutableDictionary.Create<string, TextDocument>(StringComparer.Ordinal);

    /// <summary>What positions count.</summary>
    public PositionEncoding Encoding { get; set; }

    /// <summary>The documents as they are now.</summary>
    public ImmutableDictionary<string, TextDocument> All => Volatile.Read(ref _documents);

    /// <summary>The document of a URI; null where it is not open.</summary>
    public TextDocument? Find(string uri) => FileUri.PathOf(uri) is { } path ? All.GetValueOrDefault(path) : null;

    /// <summary>Opens a document; null where it is no file.</summary>
    public TextDocument? Open(DocumentItem item)
    {
        if (FileUri.PathOf(item.Uri) is not { } path)
        {
            return null;
        }

        var document = new TextDocument(item.Uri, path, item.Version, item.Text, Encoding);
        Volatile.Write(ref _documents, All.SetItem(path, document));
        return document;
    }

    /// <summary>Changes a document; null where it is not open.</summary>
    public TextDocument? Change(VersionedDocumentId id, IEnumerable<ContentChange> changes)
    {
        if (Find(id.Uri) is not { } document)
        {
            return null;
        }

        var changed = document.With(id.Version, changes);
        Volatile.Write(ref _documents, All.SetItem(changed.Path, changed));
        return changed;
    }

    /// <summary>Closes a document; null where it is not open.</summary>
    public TextDocument? Close(string uri)
    {
        var document = Find(uri);
        if (document is not null)
        {
            Volatile.Write(ref _documents, All.Remove(document.Path));
        }

        return document;
    }
}
