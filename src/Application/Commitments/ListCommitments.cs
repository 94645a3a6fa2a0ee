using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>Filters for listing commitment sheets. Null and empty values are ignored.</summary>
/// <param name="Province">The province whose hub maintains the sheet.</param>
/// <param name="BudgetYear">The budget year.</param>
/// <param name="Statuses">Any of these statuses as of today.</param>
/// <param name="InstitutionId">An institution that makes a promise or signs.</param>
/// <param name="PlanId">A plan on the sheet.</param>
/// <param name="OriginId">An innovation on the sheet.</param>
public sealed record CommitmentFilter(
    string? Province,
    int? BudgetYear,
    IReadOnlyList<CommitmentStatus> Statuses,
    Guid? InstitutionId,
    Guid? PlanId,
    Guid? OriginId
)
{
    /// <summary>Binds a cursor to the filters.</summary>
    public string Key => $"{Province}\n{BudgetYear}\n{string.Join(',', Statuses)}\n{InstitutionId}\n{PlanId}\n{OriginId}";

    internal IQueryable<CommitmentSheet> Apply(IQueryable<CommitmentSheet> sheets, DateOnly today)
    {
        if (Province is { } province)
            sheets = sheets.Where(s => s.RegionCode == province);
        if (BudgetYear is { } year)
            sheets = sheets.Where(s => s.BudgetYear == year);
        if (InstitutionId is { } institution)
            sheets = sheets.Naming(new(institution));
        if (PlanId is { } plan)
            sheets = sheets.Where(s => s.Lines.Any(l => l.PlanId == new ReplicationPlanId(plan)));
        if (OriginId is { } origin)
            sheets = sheets.Where(s => s.Lines.Any(l => l.OriginId == new InnovationId(origin)));
        return Statuses.Count == 0 ? sheets : InStatus(sheets, today.Year);
    }

    private IQueryable<CommitmentSheet> InStatus(IQueryable<CommitmentSheet> sheets, int thisYear)
    {
        List<CommitmentStatus> stored = [.. Statuses.Except([CommitmentStatus.Signed, CommitmentStatus.InForce])];
        var (signed, inForce) = (Statuses.Contains(CommitmentStatus.Signed), Statuses.Contains(CommitmentStatus.InForce));
        return sheets.Where(s =>
            stored.Contains(s.Status)
            || (s.Status == CommitmentStatus.Signed && ((signed && s.BudgetYear > thisYear) || (inForce && s.BudgetYear <= thisYear)))
        );
    }
}

/// <summary>Lists the commitment sheets visible to the caller, most recently changed first.</summary>
public sealed record ListCommitments(CommitmentFilter Filter, int Limit, string? Cursor) : IRequest<Listing<CommitmentCard>>;

internal sealed class ListCommitmentsHandler(IAppDb db, ICurrentUser user, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ListCommitments, Listing<CommitmentCard>>
{
    public Task<Listing<CommitmentCard>> Handle(ListCommitments request, CancellationToken ct)
    {
        var today = Wib.DayOf(clock.GetUtcNow());
        var rows = request.Filter.Apply(db.Commitments.AsNoTracking().VisibleTo(user, db), today);
        return new KeysetPage<TimeKey>(request.Limit, request.Cursor, $"commitments\n{request.Filter.Key}", keys.Cursors).ReadAsync(
            (after, backwards) => Cards(rows.NewestFrom(after, backwards, s => s.UpdatedAt, s => s.Id)),
            card => card with { Status = CommitmentSheet.StatusOn(card.Status, card.BudgetYear, today) },
            card => new TimeKey(card.UpdatedAt, card.Id),
            ct
        );
    }

    private static IQueryable<CommitmentCard> Cards(IQueryable<CommitmentSheet> sheets) =>
        sheets.Select(s => new CommitmentCard
        {
            Id = s.Id.Value,
            Title = s.Title,
            ProvinceCode = s.RegionCode,
            BudgetYear = s.BudgetYear,
            Edition = s.Edition,
            AmendsId = s.AmendsId == null ? null : s.AmendsId.Value.Value,
            Status = s.Status,
            SignedAt = s.SignedAt,
            LineCount = s.Lines.Count,
            SignatoryCount = s.Signatories.Count,
            SignatureCount = s.Signatories.Count(signatory => signatory.Signature != null),
            UpdatedAt = s.UpdatedAt,
            Version = s.Version,
        });
}

/// <summary>Filters sheets by the institutions they name.</summary>
internal static class SheetFilters
{
    /// <summary>Filters the sheets on which an institution makes a promise or signs.</summary>
    public static IQueryable<CommitmentSheet> Naming(this IQueryable<CommitmentSheet> sheets, InstitutionId institution) =>
        sheets.Where(s => s.Lines.Any(l => l.AdopterId == institution) || s.Signatories.Any(x => x.InstitutionId == institution));
}
