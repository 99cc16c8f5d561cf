namespace Handbook;

/// <summary>The whole pipeline: content to model, model to site and print document, print document to PDF, all of it to the output.</summary>
public static class HandbookBuild
{
    /// <summary>
    /// Builds a handbook. Whatever an author can get wrong is a diagnostic of the result.
    /// </summary>
    /// <exception cref="IOException">The output can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The output can't be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the previous output stands.</exception>
    public static BuildResult Run(BuildOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        cancellation.ThrowIfCancellationRequested();
        throw new NotImplementedException();
    }
}
