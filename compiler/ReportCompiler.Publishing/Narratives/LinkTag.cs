using System.Text;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Publishing.Narratives;

/// <summary>The opening tag of a link.</summary>
internal static class LinkTag
{
    private const string Harmless = "-._~:/?#[]@!$()*+,;=%";

    /// <summary>Writes the tag; a link to another host hands on neither window nor address nor rank.</summary>
    public static void Open(PageBuffer output, string url)
    {
        output.Write("<a href=\"");
        output.Write(Escape(url));
        output.Write("\"");
        if (LinkPolicy.LeadsOutside(url))
        {
            output.Write(" rel=\"noopener noreferrer nofollow\"");
        }

        output.Write(">");
    }

    private static string Escape(string url)
    {
        var escaped = new StringBuilder(url.Length + 16);
        foreach (var octet in Encoding.UTF8.GetBytes(url))
        {
            var character = (char)octet;
            if (char.IsAsciiLetterOrDigit(character) || Harmless.Contains(character))
            {
                escaped.Append(character);
            }
            else if (character == '&')
            {
                escaped.Append("&amp;");
            }
            else
            {
                escaped.Append('%').Append(Convert.ToHexString([octet]));
            }
        }

        return escaped.ToString();
    }
}
