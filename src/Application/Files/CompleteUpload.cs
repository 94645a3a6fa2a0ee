using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;

namespace JippApi.Application.Files;

/// <summary>
/// Completes an upload after checking that its content has the stated hash and type and that the scanner finds no
/// malware.
/// </summary>
/// <param name="Id">The file.</param>
/// <param name="Sha256">SHA-256 of the content in 64 hexadecimal digits.</param>
public sealed record CompleteUpload(Guid Id, string? Sha256) : IRequest<FileItem>;

internal sealed class CompleteUploadValidator : AbstractValidator<CompleteUpload>
{
    public CompleteUploadValidator()
    {
        RuleFor(command => command.Sha256).Required();
        RuleFor(command => command.Sha256).Shaped(Hashes.Form + "$", Hashes.IsSha256, "NOT_A_HASH");
    }
}

internal sealed class CompleteUploadHandler(IAppDb db, ICurrentUser user, IFileStore store, IFileScanner scanner, TimeProvider clock)
    : IRequestHandler<CompleteUpload, FileItem>
{
    public async Task<FileItem> Handle(CompleteUpload command, CancellationToken ct)
    {
        var sha256 = command.Sha256!.ToLowerInvariant();
        var file = await FileLookup.LoadOwnFileAsync(db, user, command.Id, ct);
        if (file.Status == FileStatus.Ready && file.Sha256 == sha256)
            return FileItem.Of(file); // repeated after a lost response
        file.RequireComplete(clock.GetUtcNow());

        await using var copy = await WorkingCopy.OfAsync(store, file, ct);
        if (await FaultOfAsync(file, copy, sha256, ct) is { } reason)
        {
            await RejectAsync(file, reason);
            throw FileRules.RuleFor(reason).Broken();
        }

        await store.PutAsync(StoreKeys.ContentOf(file.Id), copy.OpenFromStart, file.Size, ct);
        file.Accept(copy.Sha256, scanner.IsConfigured ? ScanStatus.Clean : ScanStatus.NotScanned, clock.GetUtcNow());
        await db.SaveChangesAsync(CancellationToken.None);
        await CleanUpAsync(file);
        return FileItem.Of(file);
    }

    private async Task<FileRejection?> FaultOfAsync(StoredFile file, WorkingCopy copy, string sha256, CancellationToken ct)
    {
        if (copy.Sha256 != sha256 || (file.AnnouncedSha256 is { } announced && announced != sha256))
            return FileRejection.HashDiffers;
        if (await ContentTypeCheck.FaultOfAsync(copy.OpenFromStart, FileType.Find(file.MediaType)!, ct) is { } fault)
            return fault;
        if (!scanner.IsConfigured)
            return null;
        return (await scanner.ScanAsync(copy.OpenFromStart, ct)).IsInfected ? FileRejection.Infected : null;
    }

    private async Task RejectAsync(StoredFile file, FileRejection reason)
    {
        file.Reject(reason, clock.GetUtcNow());
        await db.SaveChangesAsync(CancellationToken.None);
        await CleanUpAsync(file);
    }

    private async Task CleanUpAsync(StoredFile file)
    {
        await store.RemoveLeftoversAsync(file);
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
