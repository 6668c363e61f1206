namespace ReportCompiler.Workspace.Narratives;

/// <summary>What begins and what ends between two runs, so that bold text is the outer of the two and they nest.</summary>
internal static class StyleEdges
{
    /// <summary>The styles that end or begin, in order.</summary>
    /// <param name="from">The style of the run before.</param>
    /// <param name="to">The style of the run behind.</param>
    public static IEnumerable<(ProseStyle Style, bool Begins)> Between(ProseStyle from, ProseStyle to)
    {
        var boldChanges = (from ^ to).HasFlag(ProseStyle.Bold);
        if (from.HasFlag(ProseStyle.Italic) && (boldChanges || !to.HasFlag(ProseStyle.Italic)))
        {
            yield return (ProseStyle.Italic, false);
        }

        if (boldChanges)
        {
            yield return (ProseStyle.Bold, to.HasFlag(ProseStyle.Bold));
        }

        if (to.HasFlag(ProseStyle.Italic) && (boldChanges || !from.HasFlag(ProseStyle.Italic)))
        {
            yield return (ProseStyle.Italic, true);
        }
    }
}
