namespace ReportCompiler.Schema.Settings;

/// <summary>The column (栏目) of a government site that the pages belong to, for the meta tags of 《政府网站发展指引》 (2017).</summary>
/// <param name="Name">Its name (ColumnName).</param>
/// <param name="Description">What it holds (ColumnDescription); empty where the settings do not say.</param>
/// <param name="Keywords">Its keywords (ColumnKeywords).</param>
/// <param name="Type">Its type (ColumnType); empty where the settings do not say.</param>
public sealed record SiteColumn(string Name, string Description, IReadOnlyList<string> Keywords, string Type);
