using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using JippApi.Domain.Pulls;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Pulls;

/// <summary>Makes an import of the rows of a pull.</summary>
/// <param name="PullId">The pull.</param>
/// <param name="ContentHash">The hash of its rows.</param>
/// <param name="Keys">The keys of its rows; null when some have none.</param>
/// <param name="Content">The rows, which the file store has under the id of the file.</param>
public sealed record ImportPull(PullId PullId, string ContentHash, IReadOnlyCollection<string>? Keys, StoredFile Content) : IRequest<Pull>;

/// <summary>The worker sends it, so there is nothing to validate.</summary>
internal sealed class ImportPullValidator : AbstractValidator<ImportPull>;

internal sealed class ImportPullHandler(IAppDb db, TimeProvider clock) : IRequestHandler<ImportPull, Pull>
{
    public async Task<Pull> Handle(ImportPull command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var pull = await db.Pulls.SingleAsync(p => p.Id == command.PullId, ct);
        var listed = await PulledImport.ListedKeysAsync(db, pull.Source, ct);
        var vanished = command.Keys is { } keys ? listed.Except(keys).Order(StringComparer.Ordinal).ToList() : null;
        var import = PulledImport.Begin(db, pull, command.Content, now);

        pull.Finish(command.ContentHash, import, vanished, listed.Count, now);

        await db.SaveChangesAsync(ct);
        return pull;
    }
}
