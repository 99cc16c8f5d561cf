using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Pdf;

/// <summary>
/// Hands pages to the writer in their order, on a thread of its own, while the next ones are laid out: painting content streams and
/// compressing them is about a quarter of all work. A page's display list and what it refers to are immutable, so nothing has to be locked.
/// </summary>
internal sealed class PageQueue : IDisposable
{
    /// <summary>Enough for a page that is slow to write not to hold up layout, and no more: they take memory.</summary>
    private const int MostWaiting = 16;

    /// <summary>Opacity groups are painted within each other.</summary>
    private const int StackSize = 16 * 1024 * 1024;

    private readonly BlockingCollection<DisplayList> waiting = new(MostWaiting);
    private readonly PdfWriter writer;
    private readonly Thread thread;
    private volatile bool isGivenUp;
    private ExceptionDispatchInfo? failure;

    public PageQueue(PdfWriter writer)
    {
        this.writer = writer;
        thread = new Thread(Write, StackSize);
        thread.Start();
    }

    public void Add(DisplayList page) => waiting.Add(page);

    /// <summary>Returns when all pages are written: from then on the writer is the caller's again.</summary>
    public void Complete()
    {
        waiting.CompleteAdding();
        thread.Join();
        failure?.Throw();
    }

    /// <summary>Pages that wait still are not written.</summary>
    public void Dispose()
    {
        isGivenUp = true;
        waiting.CompleteAdding();
        thread.Join();
        waiting.Dispose();
    }

    private void Write()
    {
        foreach (var page in waiting.GetConsumingEnumerable())
        {
            // What can't be written any more is still taken, or whoever adds pages would wait for ever.
            if (isGivenUp || failure is not null) continue;
            try
            {
                writer.AddPage(page);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
