using Parquet.Schema;

namespace ReportCompiler.Documents.DataTables;

/// <summary>The columns of the file, in order.</summary>
internal static class CellColumns
{
    /// <summary>How many digits a figure can have; those of a decimal of .NET.</summary>
    public const int Precision = 28;

    /// <summary>How many of them are decimal places: as many as a cell type can have.</summary>
    public const int Scale = 10;

    /// <summary>The columns, for one file.</summary>
    public static IReadOnlyList<CellColumn> All() =>
    [
        Text("family", row => row.Report.Report.Form.Family),
        Number("version", row => row.Report.Report.Form.Version),
        Text("agency", row => row.Report.Agency.Id),
        Text("agency_name", row => row.Report.Agency.Name),
        Text("region", row => row.Report.Agency.Region, isNullable: true),
        Number("year", row => row.Report.Report.Header.Year),
        Text("path", row => row.Cell.Cell.Path),
        Text("label", row => row.Cell.Cell.Label),
        Value("value"),
        Text("text", row => row.Cell.Text, isNullable: true),
        Text("unit", row => row.Cell.Cell.Type.Unit),
        Text("state", row => row.Cell.State),
    ];

    private static CellColumn Text(string name, Func<CellRow, string?> read, bool isNullable = false)
    {
        var field = new DataField<string>(name, isNullable);
        return new CellColumn(field, (group, rows) => group.WriteAsync(field, (string[])[.. rows.Select(row => read(row)!)]));
    }

    private static CellColumn Number(string name, Func<CellRow, int> read)
    {
        var field = new DataField<int>(name);
        return new CellColumn(field, (group, rows) => group.WriteAsync<int>(field, rows.Select(read).ToArray()));
    }

    private static CellColumn Value(string name)
    {
        var field = new DecimalDataField(name, Precision, Scale, isNullable: true);
        return new CellColumn(field, (group, rows) => group.WriteAsync<decimal>(field, rows.Select(row => row.Cell.Number).ToArray()));
    }
}
