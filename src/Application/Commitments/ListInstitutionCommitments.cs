using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>Lists all promises of an institution across years and leaders, the latest budget year first.</summary>
public sealed record ListInstitutionCommitments(Guid InstitutionId, int Limit, string? Cursor) : IRequest<Listing<InstitutionCommitment>>;

/// <summary>The promises of an institution on a sheet.</summary>
public sealed record InstitutionCommitment
{
    /// <summary>The sheet.</summary>
    public required Guid CommitmentId { get; init; }

    /// <summary>Title of the sheet.</summary>
    public required string Title { get; init; }

    /// <summary>Budget year of the sheet.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>Edition of the sheet: 1 for the original, higher for amendments.</summary>
    public required int Edition { get; init; }

    /// <summary>Status as of today.</summary>
    public required CommitmentStatus Status { get; init; }

    /// <summary>The signatories of the institution, its leaders at the time.</summary>
    public required IReadOnlyList<InstitutionSignatory> Signatories { get; init; }

    /// <summary>The promises and their fulfilment as of today.</summary>
    public required IReadOnlyList<FulfilmentLine> Lines { get; init; }
}

/// <summary>A signatory of an institution.</summary>
/// <param name="Name">Full name of the signatory.</param>
/// <param name="Office">Office held by the signatory.</param>
/// <param name="SignedOn">The day (WIB) of the signature; absent until given.</param>
public sealed record InstitutionSignatory(string Name, string Office, DateOnly? SignedOn);

internal sealed class ListInstitutionCommitmentsHandler(IAppDb db, ICurrentUser user, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ListInstitutionCommitments, Listing<InstitutionCommitment>>
{
    public async Task<Listing<InstitutionCommitment>> Handle(ListInstitutionCommitments request, CancellationToken ct)
    {
        var (institution, today) = (new InstitutionId(request.InstitutionId), Wib.DayOf(clock.GetUtcNow()));
        if (!await db.Institutions.AnyAsync(i => i.Id == institution, ct))
            throw new NotFoundException(nameof(Institution));
        var sheets = db.Commitments.AsNoTracking().VisibleTo(user, db).Naming(institution);

        var page = await new KeysetPage<SheetKey>(
            request.Limit,
            request.Cursor,
            $"institution-commitments\n{request.InstitutionId}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) =>
                From(sheets, after, backwards)
                    .Select(s => new Found(
                        s.Id,
                        s.Title,
                        s.BudgetYear,
                        s.Edition,
                        s.Status,
                        s.Signatories.Where(x => x.InstitutionId == institution)
                            .Select(x => new InstitutionSignatory(x.Name, x.Office, x.Signature == null ? null : x.Signature.SignedOn))
                            .ToList()
                    )),
            found => found,
            found => new SheetKey(found.BudgetYear, found.Id.Value),
            ct
        );
        List<CommitmentSheetId> ids = [.. page.Items.Select(found => found.Id)];
        var lines = (await FulfilmentReader.PromisesAsync(db, db.Commitments.Where(s => ids.Contains(s.Id)), today, today, ct))
            .Where(promise => promise.Line.Adopter.Id == request.InstitutionId)
            .ToLookup(promise => promise.SheetId, promise => promise.Line);

        return new([.. page.Items.Select(found => found.Item(today, [.. lines[found.Id]]))], page.Page);
    }

    private static IQueryable<CommitmentSheet> From(IQueryable<CommitmentSheet> sheets, SheetKey after, bool backwards)
    {
        var (year, id) = (after.BudgetYear, new CommitmentSheetId(after.Id));
        if (!after.IsStart)
        {
            sheets = backwards
                ? sheets.Where(s => s.BudgetYear > year || (s.BudgetYear == year && s.Id.CompareTo(id) > 0))
                : sheets.Where(s => s.BudgetYear < year || (s.BudgetYear == year && s.Id.CompareTo(id) < 0));
        }

        return backwards
            ? sheets.OrderBy(s => s.BudgetYear).ThenBy(s => s.Id)
            : sheets.OrderByDescending(s => s.BudgetYear).ThenByDescending(s => s.Id);
    }

    private sealed record Found(
        CommitmentSheetId Id,
        string Title,
        int BudgetYear,
        int Edition,
        CommitmentStatus Status,
        List<InstitutionSignatory> Signatories
    )
    {
        public InstitutionCommitment Item(DateOnly today, IReadOnlyList<FulfilmentLine> lines) =>
            new()
            {
                CommitmentId = Id.Value,
                Title = Title,
                BudgetYear = BudgetYear,
                Edition = Edition,
                Status = CommitmentSheet.StatusOn(Status, BudgetYear, today),
                Signatories = Signatories,
                Lines = lines,
            };
    }
}
