using JippApi.Application.Files;

namespace JippApi.Infrastructure.Files;

/// <summary>
/// Keeps files in a folder. Once a write succeeds, the content is on the disk; a failed write leaves nothing under its
/// name.
/// </summary>
internal sealed class FolderFileStore(string root) : IFileStore
{
    private const int BufferSize = 65_536;

    public Task PutAsync(string key, Stream content, long length, CancellationToken ct) =>
        Guarded(async () =>
        {
            var path = PathOf(key);
            MakeFolder(Path.GetDirectoryName(path)!);
            var beside = $"{path}.{Guid.CreateVersion7():N}.new";
            try
            {
                await using (
                    var file = new FileStream(
                        beside,
                        FileMode.CreateNew,
                        FileAccess.Write,
                        FileShare.None,
                        BufferSize,
                        FileOptions.Asynchronous
                    )
                )
                {
                    await content.CopyToAsync(file, ct);
                    if (file.Length != length)
                        throw new IOException("The number of bytes differs from the stated one.");
                    file.Flush(flushToDisk: true);
                }

                File.Move(beside, path, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }

            return true;
        });

    public Task<Stream> OpenAsync(string key, long from, long length, CancellationToken ct) =>
        Guarded(() =>
        {
            var file = new FileStream(
                PathOf(key),
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read | FileShare.Delete,
                BufferSize,
                FileOptions.Asynchronous | FileOptions.SequentialScan
            )
            {
                Position = from,
            };
            return Task.FromResult<Stream>(new BoundedStream(file, length));
        });

    public Task RemoveAsync(string key, CancellationToken ct) =>
        Guarded(() =>
        {
            var path = PathOf(key);
            if (File.Exists(path))
                File.Delete(path);
            return Task.FromResult(true);
        });

    /// <summary>Only the owner may enter the folder; other users of the machine must not.</summary>
    private static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string PathOf(string key) => Path.Combine([root, .. key.Split('/')]);

    private static async Task<T> Guarded<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException("The file folder cannot be read or written.", e);
        }
    }
}
