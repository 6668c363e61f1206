using System.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Tests.Loading;

/// <summary>A pipe among the reports is refused: whoever reads one waits for somebody to write.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task PipeIsNotRead()
    {
        var path = Path.Combine(_folder, "pipe.yaml");
        if (OperatingSystem.IsWindows())
        {
            File.WriteAllText(path, string.Empty);
            Assert.False(SpecialFile.Is(path));
            return;
        }

        using var maker = Process.Start("mkfifo", [path]);
        await maker.WaitForExitAsync();
        var findings = new List<ReportCompiler.Schema.Diagnostics.Finding>();

        var text = await Task.Run(() => TextFile.Read(new SourceFile(path, "pipe.yaml"), findings)).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Null(text);
        Assert.Equal("pipe.yaml(1,1): RC2022: the file cannot be read: it is a pipe or a device, not a file", findings[0].ToString());
        Assert.Contains("管道", findings[0].Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void DeviceIsNotRead() => Assert.False(
        OperatingSystem.IsLinux() && TextFile.Read(new SourceFile("/dev/zero", "zero.yaml"), []) is { Length: > 0 });

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    public void FileIsNone(string text)
    {
        var path = Path.Combine(_folder, "file.yaml");
        File.WriteAllText(path, text);

        Assert.False(SpecialFile.Is(path));
        Assert.Equal(text, TextFile.Read(new SourceFile(path, "file.yaml"), []));
    }

    [Fact]
    public void WhatIsNotThereIsNone() => Assert.False(SpecialFile.Is(Path.Combine(_folder, "nothing.yaml")));
}
