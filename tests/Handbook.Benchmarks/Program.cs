using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Handbook.Benchmarks;

// In this process: nothing is compiled for each stage, so that a run takes minutes, not an hour.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(8);
var config = ManualConfig.Create(DefaultConfig.Instance)
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .WithOption(ConfigOptions.JoinSummary, true)
    .WithArtifactsPath(Path.Combine("artifacts", "bench"));

// A bare word is a part of a stage's name; what begins with a dash is the library's own.
string[] arguments = args switch
{
    [] => ["--filter", "*"],
    [var stage] when !stage.StartsWith('-') => ["--filter", $"*{stage}*"],
    _ => args,
};
BenchmarkSwitcher.FromTypes([typeof(Stages)]).Run(arguments, config);
