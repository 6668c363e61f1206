namespace ReportCompiler.Schema.Forms;

/// <summary>Cell paths: the public names of the data, ids joined by dots.</summary>
public static class CellPath
{
    /// <summary>Joins the parts that are there; null and empty parts add nothing.</summary>
    public static string Join(params string?[] parts) => string.Join(".", parts.Where(part => !string.IsNullOrEmpty(part)));
}
