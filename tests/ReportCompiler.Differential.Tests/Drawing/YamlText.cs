using System.Globalization;
using System.Text;

namespace ReportCompiler.Differential.Tests.Drawing;

/// <summary>Writes texts as YAML scalars that mean exactly them.</summary>
internal static class YamlText
{
    /// <summary>A text in double quotes.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                < ' ' => "\\x" + ((int)character).ToString("X2", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
