using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Publishing.Rendering;

/// <summary>Follows a partial while it writes, and cuts a stencil from what it wrote.</summary>
/// <param name="start">Where in the page the partial begins.</param>
internal sealed class StencilRecording(int start)
{
    private readonly List<(int Start, int End, FormCell Cell)> _figures = [];

    /// <summary>Whether the text depends on more of the page than figures and states, so that it is no stencil for another.</summary>
    public bool IsSpoilt { get; private set; }

    /// <summary>Notes that the partial made use of something that other pages have otherwise.</summary>
    public void Spoil() => IsSpoilt = true;

    /// <summary>Notes a figure.</summary>
    public void AddFigure(int from, int to, FormCell cell) => _figures.Add((from, to, cell));

    /// <summary>The stencil.</summary>
    /// <param name="page">The page, with the text of the partial at its end.</param>
    /// <param name="arguments">The arguments of the partial.</param>
    public Stencil Cut(PageContext page, IReadOnlyList<PartialArgument> arguments)
    {
        var written = page.Buffer.Written;
        var text = new List<byte>(written.Length - start);
        var openings = new List<(int, FormCell)>(_figures.Count);
        var position = start;
        foreach (var (from, to, cell) in _figures)
        {
            text.AddRange(written[position..from]);
            openings.Add((text.Count, cell));
            position = to;
        }

        text.AddRange(written[position..]);
        return new Stencil(arguments, page.Escaping, page.WordLanguage, page.States(), [.. text], openings);
    }
}
