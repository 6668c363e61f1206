using AngleSharp.Dom;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>What a page says in words.</summary>
internal static class PageText
{
    /// <summary>What stands in a cell, without the number of a note and the change since the year before.</summary>
    public static string OfFigure(IElement cell) => string.Concat(cell.ChildNodes.OfType<IText>().Select(text => text.Data)).Trim();
}
