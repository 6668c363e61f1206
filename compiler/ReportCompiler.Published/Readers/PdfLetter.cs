namespace ReportCompiler.Published.Readers;

/// <summary>A letter of a printed page; lengths are in points, from the lower left.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Base">The height of the line that it stands on.</param>
/// <param name="Size">The size of its font.</param>
internal readonly record struct PdfLetter(string Text, double Left, double Right, double Base, double Size)
{
    /// <summary>Its middle from left to right.</summary>
    public double Middle => (Left + Right) / 2;

    /// <summary>Its middle from below.</summary>
    public double Height => Base + (Size / 3);
}
