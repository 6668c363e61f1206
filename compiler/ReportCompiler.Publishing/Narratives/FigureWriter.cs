using System.Text;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Publishing.Narratives;

/// <summary>Stands between Markdig and the page: passes text on as UTF-8 and puts figures where their stand-ins come by.</summary>
internal sealed class FigureWriter : TextWriter
{
    private PageBuffer? _output;
    private Report? _report;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Says where the text goes and whose figures it takes.</summary>
    public void Begin(PageBuffer output, Report? report) => (_output, _report) = (output, report);

    /// <inheritdoc/>
    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        var output = _output ?? throw new InvalidOperationException("nothing has begun");
        for (var index = Sentinels.IndexIn(buffer); index >= 0; index = Sentinels.IndexIn(buffer))
        {
            output.Write(buffer[..index]);
            HtmlText.Write(output, Sentinels.Resolve(buffer[index..], _report!));
            buffer = buffer[(index + 2)..];
        }

        output.Write(buffer);
    }
}
