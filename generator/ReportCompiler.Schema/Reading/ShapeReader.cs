using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>
/// Looks through a data file for what of its form only the file can say: the components, how many lines its lists have, and
/// which rows it does without. What is wrong with the file otherwise is found when it is read.
/// </summary>
internal sealed class ShapeReader : ShapeVisitor<ShapeReader.Inside>
{
    private ShapeReader()
    {
    }

    /// <summary>The form of the report in a data file; null, with findings, where the components cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="form">The form without a report.</param>
    /// <param name="components">What the head says of components; null where it says nothing.</param>
    /// <param name="sections">The sections of the file.</param>
    /// <param name="cursor">The file as it is written.</param>
    /// <param name="findings">Where findings go.</param>
    public static Form? Read(
        string file, Form form, YamlNode? components, YamlMapping sections, YamlCursor cursor, ICollection<Finding> findings) =>
        new ComponentReader(file, form, cursor, findings).Read(components) is { } known
            ? form.For(new ShapeReader().Visit(form, known, new Inside(sections)))
            : null;

    /// <inheritdoc/>
    protected override Inside Enter(Inside source, DataPlace place) => new(source.Find(place));

    /// <inheritdoc/>
    protected override Inside EnterLine(Inside list, DataPlace line, int number) => new(((YamlSequence)list.Node!).Items[number]);

    /// <inheritdoc/>
    protected override bool IsThere(Inside source) => source.Node is not null;

    /// <inheritdoc/>
    protected override int CountLines(Inside list) => (list.Node as YamlSequence)?.Items.Count ?? 0;

    /// <summary>What the file has at a place.</summary>
    /// <param name="node">What stands there; null for nothing.</param>
    public sealed class Inside(YamlNode? node)
    {
        private Dictionary<string, YamlNode>? _byId;

        /// <summary>What stands there.</summary>
        public YamlNode? Node => node;

        /// <summary>What stands at a place in it. Of a thing that stands there twice, the first counts, as when its values are read.</summary>
        public YamlNode? Find(DataPlace place)
        {
            if (node is not YamlMapping mapping)
            {
                return null;
            }

            if (_byId is null)
            {
                _byId = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
                foreach (var entry in mapping.Entries)
                {
                    if (place.Parent!.Names.Find(entry.Key.Value) is { } id && !_byId.ContainsKey(id))
                    {
                        _byId.Add(id, entry.Value);
                    }
                }
            }

            return _byId.TryGetValue(place.Id, out var found) ? found : null;
        }
    }
}
