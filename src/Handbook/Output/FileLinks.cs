using System.Runtime.InteropServices;

namespace Handbook.Output;

/// <summary>
/// What the file system offers beyond .NET's classes: a second name for a file, and two folders that change places at once.
/// Both may be refused, and then there is a slower way.
/// </summary>
internal static partial class FileLinks
{
    private const int CurrentFolder = -100;
    private const uint RenameExchange = 2;
    private const uint RenameSwap = 2;

    /// <summary>Gives a file a second name; where that can't be, copies it. Its time of change stays the same.</summary>
    public static void LinkOrCopy(string from, string to)
    {
        if (TryLink(from, to)) return;
        File.Copy(from, to);
        File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
    }

    /// <summary>Lets two folders change places, so that at no moment either name is missing.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return LinuxRename(CurrentFolder, one, CurrentFolder, other, RenameExchange) == 0;
            if (OperatingSystem.IsMacOS()) return MacRename(one, other, RenameSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An older C library: the caller renames twice.
        }
        return false;
    }

    private static bool TryLink(string from, string to)
    {
        try
        {
            return OperatingSystem.IsWindows() ? WindowsLink(to, from, 0) : UnixLink(from, to) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int UnixLink(string from, string to);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int LinuxRename(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int MacRename(string from, string to, uint flags);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool WindowsLink(string link, string existing, nint security);
}
