using ReportCompiler.Workspace.Caching;

namespace ReportCompiler.Publishing.Manifests;

/// <summary>What a site was made from, file by file.</summary>
/// <param name="Heads">What the heads of all its reports are known by.</param>
/// <param name="Files">The files, by their paths.</param>
internal sealed record SiteManifest(Fingerprint Heads, IReadOnlyDictionary<string, MadeFile> Files)
{
    /// <summary>Nothing is known of any file.</summary>
    public static SiteManifest None { get; } = new(default, new Dictionary<string, MadeFile>());

    /// <summary>The file at a path, where it is what would be made now, as far as the manifest can tell; else null.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="key">What it would be made from.</param>
    /// <param name="heads">What the heads of all reports are known by now.</param>
    public MadeFile? Find(string path, Fingerprint? key, Fingerprint heads) =>
        key is not null && Files.TryGetValue(path, out var file) && file.Key == key && (!file.IsOfSite || Heads == heads) ? file : null;

    /// <summary>Writes the manifest.</summary>
    public void Write(CacheWriter writer)
    {
        writer.Print(Heads);
        writer.Number(Files.Count);
        foreach (var (path, file) in Files)
        {
            writer.Text(path);
            writer.Number(file.Key is null ? 0 : 1);
            writer.Print(file.Key ?? default);
            writer.Number(file.IsOfSite ? 1 : 0);
            writer.Number(file.Stamp.Written);
            writer.Number(file.Stamp.Length);
            writer.Print(file.Digest.First);
            writer.Print(file.Digest.Second);
            writer.Number(file.Parts.Count);
            foreach (var (key, length) in file.Parts)
            {
                writer.Print(key);
                writer.Number(length);
            }
        }
    }

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static SiteManifest Read(CacheReader reader)
    {
        var heads = reader.Print();
        var count = reader.Count();
        var files = new Dictionary<string, MadeFile>(count, StringComparer.Ordinal);
        for (; count > 0; count--)
        {
            var path = reader.Text();
            var isKnown = reader.Number() != 0;
            var key = reader.Print();
            var file = new MadeFile(isKnown ? key : null, reader.Number() != 0, new FileStamp(reader.Number(), reader.Number()))
            {
                Digest = new FileDigest(reader.Print(), reader.Print()),
            };
            var parts = new (Fingerprint, long)[reader.Count()];
            for (var part = 0; part < parts.Length; part++)
            {
                parts[part] = (reader.Print(), reader.Number());
            }

            files[path] = parts.Length == 0 ? file : file with { Parts = parts };
        }

        return new SiteManifest(heads, files);
    }
}
