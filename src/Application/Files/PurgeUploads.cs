using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>
/// Expires unfinished uploads and removes their leftovers, and those of other files, from the store. Returns the number
/// of files processed.
/// </summary>
/// <param name="BatchSize">Maximum number of files; repeat until none is left.</param>
public sealed record PurgeUploads(int BatchSize) : IRequest<int>;

internal sealed class PurgeUploadsValidator : AbstractValidator<PurgeUploads>
{
    public PurgeUploadsValidator() => RuleFor(command => command.BatchSize).Within(1, 1_000);
}

internal sealed class PurgeUploadsHandler(IAppDb db, IFileStore store, TimeProvider clock) : IRequestHandler<PurgeUploads, int>
{
    public async Task<int> Handle(PurgeUploads command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var files = await db
            .Files.Where(f =>
                (f.Status == FileStatus.Uploading && f.ExpiresAt <= now) || (f.Status != FileStatus.Uploading && f.HasLeftovers)
            )
            .OrderBy(f => f.ExpiresAt)
            .Take(command.BatchSize)
            .ToListAsync(ct);

        foreach (var file in files.Where(file => file.Status == FileStatus.Uploading))
            file.Reject(FileRejection.Expired, now);
        await db.SaveChangesAsync(ct);
        foreach (var file in files)
            await store.RemoveLeftoversAsync(file);
        await db.SaveChangesAsync(ct);
        return files.Count;
    }
}
