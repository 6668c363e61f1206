using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ReportCompiler.Benchmarks;

// Short and in this process by default, as minutes matter more than the last percent. `--job medium` and the like say otherwise.
var isShort = !args.Contains("--job", StringComparer.Ordinal) && !args.Contains("-j", StringComparer.Ordinal);
var config = isShort
    ? DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(10), logOutput: false)))
    : DefaultConfig.Instance;
BenchmarkSwitcher.FromTypes([typeof(OneReport), typeof(WrongReport)]).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
