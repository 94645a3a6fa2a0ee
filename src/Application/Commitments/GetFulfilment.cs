using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>What became of the promises of a commitment sheet, as of a day.</summary>
/// <param name="Id">The sheet.</param>
/// <param name="AsOf">The day (WIB); today when null.</param>
public sealed record GetFulfilment(Guid Id, DateOnly? AsOf) : IRequest<FulfilmentReport>;

/// <summary>What became of the promises of a sheet.</summary>
/// <param name="CommitmentId">The sheet.</param>
/// <param name="AsOf">The day (WIB) as of which it holds.</param>
/// <param name="Summary">How many promises are in each state; states without any are left out.</param>
/// <param name="Lines">Each promise.</param>
public sealed record FulfilmentReport(
    Guid CommitmentId,
    DateOnly AsOf,
    IReadOnlyList<FulfilmentCount> Summary,
    IReadOnlyList<FulfilmentLine> Lines
);

/// <summary>How many promises are in a state.</summary>
public sealed record FulfilmentCount(FulfilmentStatus Status, int Count);

/// <summary>What became of a promise, computed from facts alone.</summary>
public sealed record FulfilmentLine
{
    /// <summary>Its number on the sheet.</summary>
    public required int Number { get; init; }

    /// <summary>The plan that is promised.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Who promises it.</summary>
    public required AdopterRef Adopter { get; init; }

    /// <summary>The innovation that is repeated.</summary>
    public required PromisedOrigin Origin { get; init; }

    /// <summary>What became of it.</summary>
    public required FulfilmentStatus Status { get; init; }

    /// <summary>The budget year that is promised, after all amendments.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>By when the regional budget of that year is to be decided; absent when no source states it.</summary>
    public DateOnly? BudgetDeadline { get; init; }

    /// <summary>Number of the budget document that was on record by that day.</summary>
    public string? BudgetDocument { get; init; }

    /// <summary>
    /// How far the plan has come: what is done and late as of that day; the percentage only of today and later.
    /// </summary>
    public required ProgressSummary Progress { get; init; }

    /// <summary>A later edition, signed by that day, changes this promise.</summary>
    public required bool Amended { get; init; }
}

internal sealed class GetFulfilmentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetFulfilment, FulfilmentReport>
{
    public async Task<FulfilmentReport> Handle(GetFulfilment request, CancellationToken ct)
    {
        var today = Wib.DayOf(clock.GetUtcNow());
        var day = request.AsOf ?? today;
        var sheet = await db.ReadSheetAsync(user, request.Id, ct);
        var lines = await db.PromisesAsync(db.Commitments.Where(s => s.Id == sheet.Id), day, today, ct);
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
