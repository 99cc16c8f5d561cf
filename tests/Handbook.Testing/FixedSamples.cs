using CsCheck;

namespace Handbook.Testing;

/// <summary>
/// Properties on samples that are always the same: a rare fault shows where it is looked for, not by chance in whatever change is tested
/// next. Other samples are tried by hand, with CsCheck's own <c>Sample</c>.
/// </summary>
public static class FixedSamples
{
    /// <param name="first">The number of the first sample: each number has its own, whatever the others are.</param>
    public static void SampleFixed<T>(this Gen<T> gen, Action<T> assert, uint iter = 100, uint first = 0)
    {
        for (uint number = first; number < first + iter; number++)
        {
            T sample = gen.Generate(new PCG(1, number), null, out _);
            try
            {
                assert(sample);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Sample {number}, {Check.Print(sample)}: {e.Message}", e);
            }
        }
    }

    public static void SampleFixed<T>(this Gen<T> gen, Func<T, bool> holds, uint iter = 100) =>
        gen.SampleFixed((T sample) => Assert.True(holds(sample)), iter);

    public static void SampleFixed<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> assert, uint iter = 100, uint first = 0) =>
        gen.SampleFixed(((T1, T2) sample) => assert(sample.Item1, sample.Item2), iter, first);

    public static void SampleFixed<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> assert, uint iter = 100, uint first = 0) =>
        gen.SampleFixed(((T1, T2, T3) sample) => assert(sample.Item1, sample.Item2, sample.Item3), iter, first);

    public static void SampleFixed<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> assert, uint iter = 100) =>
        gen.SampleFixed(((T1, T2, T3, T4) sample) => assert(sample.Item1, sample.Item2, sample.Item3, sample.Item4), iter);
}
