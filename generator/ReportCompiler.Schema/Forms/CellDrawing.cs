namespace ReportCompiler.Schema.Forms;

/// <summary>How a form prints what is chosen in a cell.</summary>
public enum CellDrawing
{
    /// <summary>As a word: that which is chosen.</summary>
    Words,

    /// <summary>As a box before each word that there is, ticked where it is chosen: <c>☑是 □否</c>.</summary>
    Boxes,

    /// <summary>Of yes or no, as one box: <c>☑</c> or <c>□</c>.</summary>
    Box,
}
