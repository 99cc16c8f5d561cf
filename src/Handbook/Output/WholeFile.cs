namespace Handbook.Output;

/// <summary>One file that is written whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>
    /// Writes beside the file and puts it in its place. What a symbolic link leads to is replaced, not the link; a device is written to.
    /// </summary>
    /// <param name="path">Absolute.</param>
    /// <param name="write">Says whether what it wrote is to stand.</param>
    /// <returns>Its length; null where what was there before stands.</returns>
    /// <exception cref="IOException">It can't be written.</exception>
    public static long? Replace(string path, Func<Stream, bool> write)
    {
        if (!OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            using FileStream device = Open(path, path, FileMode.Open);
            return write(device) ? 0 : null;
        }
        if (new FileInfo(path) is { LinkTarget: not null } link) path = link.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        string unfinished = path + ".unfinished";
        try
        {
            long length;
            bool stands;
            using (FileStream output = Open(unfinished, path, FileMode.Create))
            {
                stands = write(output);
                length = output.Length;
            }
            if (!stands) return null;
            File.Move(unfinished, path, overwrite: true);
            return length;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <param name="named">The file that the message names.</param>
    private static FileStream Open(string path, string named, FileMode mode)
    {
        try
        {
            return new FileStream(path, mode, FileAccess.Write);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            string reason = problem is UnauthorizedAccessException ? "access is denied" : problem.Message.Replace(path, named, StringComparison.Ordinal);
            throw new IOException($"`{named}` can't be written: {reason}", problem);
        }
    }
}
