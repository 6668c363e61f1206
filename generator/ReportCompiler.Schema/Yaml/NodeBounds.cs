using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using YamlDotNet.Core.Events;

namespace ReportCompiler.Schema.Yaml;

/// <summary>Holds a document to its bounds while it is read.</summary>
/// <param name="file">The file as messages name it.</param>
/// <param name="mostNodes">The most keys and values that it may have.</param>
internal sealed class NodeBounds(string file, int mostNodes)
{
    /// <summary>
    /// Deeper nesting than any form has. It keeps a hostile file from exhausting the stack, and the parser, which takes longer with every level,
    /// from taking hours.
    /// </summary>
    public const int MaxLevels = 64;

    private int _level;
    private int _nodes;

    /// <summary>Counts what was read.</summary>
    /// <param name="current">What was read last.</param>
    /// <param name="span">Where it stands.</param>
    /// <returns>What is beyond the bounds; null where nothing is.</returns>
    public Finding? Check(ParsingEvent current, SourceSpan span)
    {
        _level += current.NestingIncrease;
        _nodes += current is NodeEvent ? 1 : 0;
        return _level > MaxLevels ? new Finding(ShapeDiagnostics.TooDeep, file, span, MaxLevels)
            : _nodes > mostNodes ? InputBounds.ManyNodes(file, span, mostNodes)
            : current is Scalar { Value.Length: > InputBounds.TextLength } ? InputBounds.LongText(file, span)
            : null;
    }
}
