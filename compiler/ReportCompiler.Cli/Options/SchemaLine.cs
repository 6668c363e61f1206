using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.JsonSchemas;

namespace ReportCompiler.Cli.Options;

/// <summary>The first line of a data file that leads an editor to the schema of its form.</summary>
internal static class SchemaLine
{
    private const string FolderName = "schemas";

    /// <summary>The line, without the mark of a comment; null where no folder of schemas upwards has one for the form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="path">The full path of the data file.</param>
    public static string? For(Form form, string path)
    {
        var name = ReportSchema.NameOf(form, form.IsChinese ? Language.Chinese : Language.English);
        var home = Path.GetDirectoryName(path)!;
        for (var folder = Path.GetDirectoryName(home); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var schema = Path.Combine(folder, FolderName, name);
            if (File.Exists(schema))
            {
                return "yaml-language-server: $schema=" + Path.GetRelativePath(home, schema).Replace(Path.DirectorySeparatorChar, '/');
            }
        }

        return null;
    }
}
