using Handbook.Diagnostics;
using Handbook.Templates;

namespace Handbook.Site;

/// <summary>Reports what stopped pages. A mistake in a template stops every page that uses it, and is still one mistake.</summary>
internal static class RenderProblems
{
    public static void Report(IEnumerable<Rendering> renderings, DiagnosticSink sink)
    {
        var problems = renderings.Select(rendering => rendering.Problem).OfType<Diagnostic>();
        foreach (var same in problems.GroupBy(problem => (problem.Id, problem.Span)))
        {
            Diagnostic first = same.First();
            int others = same.Count() - 1;
            sink.Report(others == 0 ? first : first with { Message = $"{first.Message}, and on {others} more {(others == 1 ? "page" : "pages")}" });
        }
    }
}
