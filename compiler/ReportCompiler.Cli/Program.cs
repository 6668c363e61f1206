using System.Text;
using ReportCompiler.Cli;
using ReportCompiler.Cli.Hosting;

// Messages hold Chinese whatever code page the console was left in.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    using var interruption = new Interruption();
    return (int)CommandLine.Run(args, Console.Out, Console.Error, ReaderLocale.Read, interruption.Token);
}
catch (Exception bug)
{
    Console.Error.WriteLine($"reportc: internal error, please report it: {bug}");
    return (int)ExitCode.InternalError;
}
