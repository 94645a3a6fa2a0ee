using System.Buffers;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;

namespace JippApi.Application.Files;

/// <summary>
/// Receives the bytes of an upload, all of them or a range. They are stored in parts as they arrive, so that after a
/// broken connection the next request continues after the last stored byte, on any process.
/// </summary>
/// <param name="Id">The file.</param>
/// <param name="Range">The range sent; null for all bytes.</param>
/// <param name="Length">Stated number of bytes; null when none was stated.</param>
/// <param name="Content">The bytes.</param>
public sealed record ReceiveContent(Guid Id, UploadRange? Range, long? Length, Stream Content) : IRequest<FileItem>;

internal sealed class ReceiveContentValidator : AbstractValidator<ReceiveContent>
{
    public ReceiveContentValidator() => RuleFor(command => command.Content).Present();
}

internal sealed class ReceiveContentHandler(IAppDb db, ICurrentUser user, IFileStore store, TimeProvider clock)
    : IRequestHandler<ReceiveContent, FileItem>
{
    public async Task<FileItem> Handle(ReceiveContent command, CancellationToken ct)
    {
        var file = await FileLookup.LoadOwnFileAsync(db, user, command.Id, ct);
        file.RequireReceivable(command.Range, command.Length, clock.GetUtcNow());
        if (command.Range is null && file.Received > 0)
            await StartOverAsync(file);

        var buffer = ArrayPool<byte>.Shared.Rent(StoreKeys.PartSize);
        try
        {
            await ReceiveAsync(file, command.Content, command.Range is { } range ? range.Last + 1 : file.Size, buffer, ct);
            if (await command.Content.ReadAsync(buffer.AsMemory(0, 1), ct) > 0)
            {
                await RejectAsync(file);
                throw FileRules.NotLonger.Broken();
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return FileItem.Of(file);
    }

    private async Task ReceiveAsync(StoredFile file, Stream content, long end, byte[] buffer, CancellationToken ct)
    {
        var filled = 0;
        try
        {
            while (file.Received + filled < end)
            {
                var room = (int)Math.Min(StoreKeys.PartSize - filled, end - file.Received - filled);
                var read = await content.ReadAsync(buffer.AsMemory(filled, room), ct);
                if (read == 0)
                    break;
                filled += read;
                if (filled < StoreKeys.PartSize)
                    continue;
                filled = 0;
                await StorePartAsync(file, buffer, StoreKeys.PartSize);
            }
        }
        finally
        {
            if (filled > 0)
                // Store them even when the connection broke, so that they need not be sent again
                await StorePartAsync(file, buffer, filled);
        }
    }

    /// <summary>
    /// Stores the bytes first and then records them; the sender may have disconnected, so neither is cancelled.
    /// </summary>
    private async Task StorePartAsync(StoredFile file, byte[] buffer, int count)
    {
        var part = StoreKeys.PartOf(file.Id, file.Received);
        using var content = new MemoryStream(buffer, 0, count, writable: false);
        await store.PutAsync(part, content, count, CancellationToken.None);
        file.Receive(count);
        await db.SaveChangesAsync(CancellationToken.None);
    }

    private async Task StartOverAsync(StoredFile file)
    {
        await store.RemoveLeftoversAsync(file);
        file.RestartUpload(clock.GetUtcNow());
        await db.SaveChangesAsync(CancellationToken.None);
    }

    private async Task RejectAsync(StoredFile file)
    {
        file.Reject(FileRejection.LongerThanAnnounced, clock.GetUtcNow());
        await db.SaveChangesAsync(CancellationToken.None);
        await store.RemoveLeftoversAsync(file);
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
