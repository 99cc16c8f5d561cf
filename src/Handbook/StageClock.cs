using System.Diagnostics;

namespace Handbook;

/// <summary>Measures the stages of a build, which may run side by side, and tells whoever watches.</summary>
internal sealed class StageClock(IProgress<BuildProgress>? progress)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<BuildStage, TimeSpan> times = [];

    /// <summary>The stages that ended, in their order.</summary>
    public IReadOnlyList<StageTime> Times
    {
        get
        {
            lock (gate) return [.. times.Select(pair => new StageTime(pair.Key, pair.Value))];
        }
    }

    public Running Run(BuildStage stage)
    {
        progress?.Report(new BuildProgress(stage, 0, 0));
        return new Running(this, stage);
    }

    /// <summary>A stage until it is disposed of.</summary>
    internal sealed class Running(StageClock clock, BuildStage stage) : IDisposable
    {
        private readonly long start = Stopwatch.GetTimestamp();

        /// <param name="total">0 while it isn't known.</param>
        public void Report(int done, int total) => clock.Tell(new BuildProgress(stage, done, total));

        public void Dispose()
        {
            lock (clock.gate) clock.times[stage] = Stopwatch.GetElapsedTime(start);
        }
    }

    private void Tell(BuildProgress now) => progress?.Report(now);
}
