using System.Security.Cryptography;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;

namespace JippApi.Application.Files;

/// <summary>
/// Takes over a file that arrives whole with a request to another feature. It never passes through memory or a
/// transaction. Its content is not checked here: the feature that reads it reports what is wrong with it.
/// </summary>
/// <param name="Name">The name that the sender gave it.</param>
/// <param name="Content">The bytes.</param>
/// <param name="MaxBytes">Maximum size in bytes.</param>
public sealed record ReceiveDelivery(string? Name, Stream Content, long MaxBytes) : IRequest<DeliveredFile>;

/// <summary>A file that has arrived whole.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="Sha256">SHA-256 of the content.</param>
public sealed record DeliveredFile(Guid Id, string Sha256);

/// <summary>Thrown when more bytes arrive than are accepted.</summary>
public sealed class DeliveryTooLargeException() : Exception("The delivery is too large.");

internal sealed class ReceiveDeliveryValidator : AbstractValidator<ReceiveDelivery>
{
    public ReceiveDeliveryValidator() => RuleFor(command => command.Content).Present();
}

internal sealed class ReceiveDeliveryHandler(IAppDb db, ICurrentUser user, IFileStore store, IFileScanner scanner, TimeProvider clock)
    : IRequestHandler<ReceiveDelivery, DeliveredFile>
{
    private const string Unnamed = "delivery";
    private const int PieceLength = 65_536;

    public async Task<DeliveredFile> Handle(ReceiveDelivery command, CancellationToken ct)
    {
        await using var copy = WorkingCopy.Create();
        var sha256 = await CopyAsync(command, copy.OpenFromStart, ct);
        var size = copy.OpenFromStart.Length;
        var isInfected = size > 0 && scanner.IsConfigured && (await scanner.ScanAsync(copy.OpenFromStart, ct)).IsInfected;
        FileRules.IsHarmless.Require(!isInfected);

        var name = FileName.Clean(command.Name ?? "");
        var file = StoredFile.Deliver(
            FileName.IsAcceptable(name) ? name : Unnamed,
            size,
            sha256,
            scanner.IsConfigured ? ScanStatus.Clean : ScanStatus.NotScanned,
            user.Id,
            clock.GetUtcNow()
        );
        await store.PutAsync(StoreKeys.ContentOf(file.Id), copy.OpenFromStart, size, ct);
        db.Files.Add(file);
        await db.SaveChangesAsync(ct);
        return new(file.Id.Value, sha256);
    }

    private static async Task<string> CopyAsync(ReceiveDelivery command, Stream target, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (piece, size, read) = (new byte[PieceLength], 0L, 0);
        while ((read = await command.Content.ReadAsync(piece, ct)) > 0)
        {
            size += read;
            if (size > command.MaxBytes)
                throw new DeliveryTooLargeException();
            hash.AppendData(piece, 0, read);
            await target.WriteAsync(piece.AsMemory(0, read), ct);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
