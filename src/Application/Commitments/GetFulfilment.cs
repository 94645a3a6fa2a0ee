using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>Returns the fulfilment of a commitment sheet's promises as of a day.</summary>
/// <param name="Id">The sheet.</param>
/// <param name="AsOf">The day (WIB); null for today.</param>
public sealed record GetFulfilment(Guid Id, DateOnly? AsOf) : IRequest<FulfilmentReport>;

/// <summary>Fulfilment of the promises of a commitment sheet.</summary>
/// <param name="CommitmentId">The sheet.</param>
/// <param name="AsOf">The day (WIB) for which the report holds.</param>
/// <param name="Summary">Number of promises by fulfilment status; statuses without promises are omitted.</param>
/// <param name="Lines">The promises.</param>
public sealed record FulfilmentReport(
    Guid CommitmentId,
    DateOnly AsOf,
    IReadOnlyList<FulfilmentCount> Summary,
    IReadOnlyList<FulfilmentLine> Lines
);

/// <summary>Number of promises with a fulfilment status.</summary>
public sealed record FulfilmentCount(FulfilmentStatus Status, int Count);

/// <summary>Fulfilment of a promise, computed from recorded facts only.</summary>
public sealed record FulfilmentLine
{
    /// <summary>Number of the line on the sheet.</summary>
    public required int Number { get; init; }

    /// <summary>The replication plan promised.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The institution that made the promise.</summary>
    public required AdopterRef Adopter { get; init; }

    /// <summary>The innovation to replicate.</summary>
    public required PromisedOrigin Origin { get; init; }

    /// <summary>Fulfilment status.</summary>
    public required FulfilmentStatus Status { get; init; }

    /// <summary>
    /// What nobody outside the adopter has confirmed although the plan is finished; empty once the promise is kept.
    /// </summary>
    public required IReadOnlyList<FulfilmentGap> Gaps { get; init; }

    /// <summary>The action items that leaders signed. Only these decide whether the promise is kept.</summary>
    public required SignedWork SignedItems { get; init; }

    /// <summary>Action items added without being signed.</summary>
    public required AddedWork AddedItems { get; init; }

    /// <summary>The promised budget year, including all amendments.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>
    /// The day by which a budget document is expected: the one of the law or of the hub's decision, or a month after
    /// the
    /// last signature if that is later. Absent when no source states it.
    /// </summary>
    public DateOnly? BudgetDeadline { get; init; }

    /// <summary>Number of the budget document recorded by that day; absent when there was none.</summary>
    public string? BudgetDocument { get; init; }

    /// <summary>
    /// Progress of the plan, with all its action items. The counts of finished and overdue items are those of that day;
    /// the percentage is given
    /// only for today and later.
    /// </summary>
    public required ProgressSummary Progress { get; init; }

    /// <summary>Whether a later edition signed by that day changes the promise.</summary>
    public required bool Amended { get; init; }
}

internal sealed class GetFulfilmentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetFulfilment, FulfilmentReport>
{
    public async Task<FulfilmentReport> Handle(GetFulfilment request, CancellationToken ct)
    {
        var today = Wib.DayOf(clock.GetUtcNow());
        var day = request.AsOf ?? today;
        var sheet = await CommitmentAccess.ReadSheetAsync(db, user, request.Id, ct);
        var lines = await FulfilmentReader.PromisesAsync(db, db.Commitments.Where(s => s.Id == sheet.Id), day, today, ct);
        return new(
            request.Id,
            day,
            [
                .. lines
                    .GroupBy(line => line.Line.Status)
                    .OrderBy(group => group.Key)
                    .Select(group => new FulfilmentCount(group.Key, group.Count())),
            ],
            [.. lines.Select(line => line.Line)]
        );
    }
}
