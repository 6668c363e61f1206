using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportCompiler.Schema.Yaml;

/// <summary>Tries whether a stretch of YAML can be read for itself.</summary>
internal static class YamlProbe
{
    /// <summary>What is wrong with a stretch of whole lines; null where it can be read.</summary>
    /// <param name="text">The stretch.</param>
    /// <returns>In words, and where: the line and the column, from 1.</returns>
    public static YamlFault? Try(string text)
    {
        var parser = new Parser(new Scanner(new StringReader(OddCharacters.Replace(text)), skipComments: true));
        var (level, isCollection, end) = (0, false, new Mark());
        try
        {
            // A stretch that is nested deeper than a file may be is not looked at to its end: the file is refused for that.
            while (level <= NodeBounds.MaxLevels && parser.MoveNext())
            {
                level += parser.Current!.NestingIncrease;
                end = parser.Current.Start;
                isCollection |= parser.Current is MappingStart or SequenceStart;
            }
        }
        catch (YamlException exception)
        {
            return new YamlFault(YamlErrorWords.Of(exception.Message), (int)exception.Start.Line, (int)exception.Start.Column);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            return new YamlFault(
                exception is InvalidOperationException ? YamlErrorWords.Unclosed : YamlErrorWords.Of(exception.Message), (int)end.Line, (int)end.Column);
        }

        return isCollection ? null : new YamlFault(YamlErrorWords.NoColon, 1, 1);
    }
}
