namespace ReportCompiler.Schema.Yaml.Mending;

/// <summary>By how much the lines around a place are indented, and where a line that is indented otherwise probably belongs.</summary>
internal sealed class Levels
{
    // A few rows tell how the others of a group are indented.
    private const int Sight = 40;

    // How far what belongs to a line is indented in most files.
    private const int Step = 2;

    private readonly Stack<int> _open = new();

    /// <summary>How far the lines of the group are indented that was entered last.</summary>
    public int Current => _open.Count > 0 ? _open.Peek() : 0;

    /// <summary>Whether lines around are indented as far.</summary>
    public bool Has(int width) => _open.Contains(width);

    /// <summary>
    /// How far a line is meant to be indented. How wide a tab is nobody knows; but a heading stands left of what is below it, and the first of a
    /// group where the next does.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="next">How far the next entry is indented; 0 where there is none.</param>
    /// <param name="isBelow">Whether the line may belong to the one before it.</param>
    public int WidthOf(LineParts line, int next, bool isBelow) =>
        next == 0 || (line.OddSpace < 0 && (line.MayHaveRows || line.Width > Current)) ? line.Width
        : line.IsHeading ? Math.Min(line.Width, next - 1)
        : isBelow && next > Current ? next
        : line.Width;

    /// <summary>Goes on to a line.</summary>
    /// <param name="width">How far it is indented.</param>
    /// <param name="isBelow">Whether it may belong to the line before it.</param>
    /// <param name="isHeading">Whether lines behind it may belong to it.</param>
    /// <param name="following">How far the lines behind it are indented.</param>
    /// <returns>How far it should be indented: as it is, where it fits.</returns>
    public int Enter(int width, bool isBelow, bool isHeading, IEnumerable<int> following)
    {
        var parent = _open.Count > 0 ? _open.Peek() : -1;
        if (_open.Count == 0 || (width > parent && isBelow))
        {
            _open.Push(Usual(width, parent, isHeading, following));
            return _open.Peek();
        }

        if (width > parent)
        {
            return parent;
        }

        Leave(width, isHeading, [.. following.Take(Sight)]);
        return _open.Peek();
    }

    // The lines behind tell whether a line that stands further left has left its group, or only slipped out of it.
    private void Leave(int width, bool isHeading, List<int> following)
    {
        var left = new List<int>();
        while (_open.Count > 1 && _open.Peek() > width)
        {
            left.Add(_open.Pop());
        }

        if (following.Count == 0 || left.Count == 0)
        {
            return;
        }

        // A row with values has no rows below it: where they go on further right, it belongs to them. A heading stands left of what is below it; one
        // that stands where others do is not moved for a first row that stands one space off.
        var next = following[0] - (isHeading && _open.Peek() == width ? 1 : 0);
        var own = !isHeading && left.Contains(next) ? next
            : left.Find(level => (!isHeading || level < next) && following.Find(other => other <= level) == level);
        if (own > 0)
        {
            left.Where(level => level <= own).Reverse().ToList().ForEach(_open.Push);
        }
    }

    // The first of a group is out of line where most others of it stand further left. A row with values has no rows below it: where the next
    // stands further right, it is out of line too; a heading is, where one behind its rows stands between it and them, and not only one space off.
    private static int Usual(int width, int parent, bool isHeading, IEnumerable<int> following)
    {
        var group = following.Take(Sight).TakeWhile(other => other > parent).ToList();
        var least = group.Count > 0 ? group.Min() : width;
        return least < width && group.Count(other => other == least) > 1 + group.Count(other => other == width) ? least
            : !isHeading && least < width && least == group[0] && (least - parent == Step || group.Count(other => other == least) > 1) ? least
            : least > width && (isHeading ? least < group[0] - 1 : least == group[0]) ? least
            : width;
    }
}
