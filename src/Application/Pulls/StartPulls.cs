using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using JippApi.Domain.Pulls;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Pulls;

/// <summary>
/// Returns the pulls that an operation has to carry on; one that started by itself reads every list that is due.
/// </summary>
/// <param name="OperationId">The operation.</param>
public sealed record StartPulls(Guid OperationId) : IRequest<IReadOnlyList<PullToRead>>;

/// <summary>A pull to carry on.</summary>
/// <param name="Pull">The pull.</param>
/// <param name="Known">The state in which the first page has the whole list that is known already; null to read it in
/// any case.</param>
/// <param name="Failed">The latest failed pulls of the list, whose pages may still be kept.</param>
public sealed record PullToRead(Pull Pull, PageTag? Known, IReadOnlyList<Pull> Failed);

internal sealed class StartPullsValidator : AbstractValidator<StartPulls>;

internal sealed class StartPullsHandler(IAppDb db, IEnumerable<ISourceConnector> connectors, TimeProvider clock)
    : IRequestHandler<StartPulls, IReadOnlyList<PullToRead>>
{
    private const int MaxFailed = 5;

    public async Task<IReadOnlyList<PullToRead>> Handle(StartPulls command, CancellationToken ct)
    {
        var id = new OperationId(command.OperationId);
        var operation = await db.Operations.AsNoTracking().SingleAsync(o => o.Id == id, ct);
        if (!await db.Pulls.AnyAsync(p => p.OperationId == id, ct))
            await AddDueAsync(operation, ct);

        var pulls = await db
            .Pulls.AsNoTracking()
            .Where(p => p.OperationId == id && p.Status == PullStatus.Reading)
            .OrderBy(p => p.RequestedAt)
            .ThenBy(p => p.Id)
            .ToListAsync(ct);
        var toRead = new List<PullToRead>();
        foreach (var pull in pulls)
        {
            var known = pull.Pages == 0 && pull.Faults == 0 ? (await LastPull.OfAsync(db, pull.Source, ct))?.Tag : null;
            toRead.Add(new(pull, known, await FailedAsync(pull.Source, ct)));
        }

        return toRead;
    }

    private Task<List<Pull>> FailedAsync(InnovationSource source, CancellationToken ct) =>
        db
            .Pulls.AsNoTracking()
            .Where(p => p.Source == source && p.Status == PullStatus.Failed)
            .OrderByDescending(p => p.RequestedAt)
            .ThenByDescending(p => p.Id)
            .Take(MaxFailed)
            .ToListAsync(ct);

    private async Task AddDueAsync(Operation operation, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var connector in connectors)
            if (connector.Bounds is { } bounds && await IsDueAsync(connector.Source, bounds.Every, now, ct))
                db.Pulls.Add(Pull.Request(connector.Source, operation, operation.RequestedBy, now));
        await db.SaveChangesAsync(ct);
    }

    private async Task<bool> IsDueAsync(InnovationSource source, TimeSpan every, DateTimeOffset now, CancellationToken ct)
    {
        var since = now - every;
        return !await OpenPulls.IsReadAsync(db, source, now, ct)
            && !await db.Pulls.AnyAsync(p => p.Source == source && p.RequestedAt > since, ct);
    }
}

internal static class LastPull
{
    /// <summary>
    /// Returns the last pull that read the whole list and whose import is not undone; null when there is none.
    /// </summary>
    public static Task<Pull?> OfAsync(IAppDb db, InnovationSource source, CancellationToken ct) =>
        db
            .Pulls.AsNoTracking()
            .Where(p =>
                p.Source == source
                && (p.Status == PullStatus.Imported || p.Status == PullStatus.Unchanged)
                && !db.Imports.Any(i => i.Id == p.ImportId && (i.Status == ImportStatus.Failed || i.Status == ImportStatus.RolledBack))
            )
            .OrderByDescending(p => p.RequestedAt)
            .ThenByDescending(p => p.Id)
            .FirstOrDefaultAsync(ct);
}
