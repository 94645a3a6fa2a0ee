using System.Security.Cryptography;
using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>
/// All bytes of an upload in one temporary file, which is deleted when it is closed. Type detection reads several
/// places in the content, which would be slow in a remote store.
/// </summary>
internal sealed class WorkingCopy : IAsyncDisposable
{
    private readonly FileStream bytes;

    private WorkingCopy(FileStream bytes) => this.bytes = bytes;

    /// <summary>SHA-256 of the bytes.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The bytes from the start.</summary>
    public Stream OpenFromStart
    {
        get
        {
            bytes.Position = 0;
            return bytes;
        }
    }

    /// <summary>Returns an empty copy, to be written.</summary>
    public static WorkingCopy Create() =>
        new(new FileStream(Path.Combine(Path.GetTempPath(), $"jipp-{Guid.CreateVersion7():N}"), Options()));

    /// <summary>Copies the content of a ready file, so that any place in it can be read.</summary>
    public static async Task<WorkingCopy> OfReadyAsync(IFileStore store, StoredFile file, CancellationToken ct)
    {
        var copy = Create();
        try
        {
            if (file.Size > 0)
            {
                await using var content = await store.OpenAsync(StoreKeys.ContentOf(file.Id), 0, file.Size, ct);
                await content.CopyToAsync(copy.bytes, ct);
            }

            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }

    /// <summary>Copies the parts of an upload.</summary>
    public static async Task<WorkingCopy> OfAsync(IFileStore store, StoredFile file, CancellationToken ct)
    {
        var copy = Create();
        try
        {
            foreach (var (first, next) in file.Parts.Zip(file.Parts.Skip(1).Append(file.Received)))
            {
                await using var part = await store.OpenAsync(StoreKeys.PartOf(file.Id, first), 0, next - first, ct);
                await part.CopyToAsync(copy.bytes, ct);
            }

            copy.Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(copy.OpenFromStart, ct));
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => bytes.DisposeAsync();

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            // The folder is shared with other users
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
