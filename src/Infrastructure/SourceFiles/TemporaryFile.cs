namespace JippApi.Infrastructure.SourceFiles.Workbooks;

/// <summary>Files that are gone when they are closed.</summary>
internal static class TemporaryFile
{
    private const int BufferSize = 65_536;

    public static FileStream Create() =>
        new(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            BufferSize,
            FileOptions.DeleteOnClose
        );
}
