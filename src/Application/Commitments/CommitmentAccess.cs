using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>Finds commitment sheets, as far as the caller may know of them.</summary>
internal static class CommitmentAccess
{
    /// <summary>
    /// Sheets that the caller may know of: those that all have signed, those of provinces within reach, and those
    /// opened for signing that name an institution within reach.
    /// </summary>
    public static IQueryable<CommitmentSheet> VisibleTo(this IQueryable<CommitmentSheet> sheets, ICurrentUser user, IAppDb db)
    {
        if (user.Caller is not { } caller)
            return sheets.Where(s => s.SignedAt != null);
        var keeping = caller.ReachOf(Permissions.WriteCommitments);
        if (keeping.Everything)
            return sheets;
        var (regions, institutions) = (keeping.Regions, db.Institutions.Within(caller.ReachOf(Permissions.ReadPlans), db));
        return sheets.Where(s =>
            s.SignedAt != null
#pragma warning disable CA1310 // becomes SQL
            || regions.Any(region => s.RegionCode.StartsWith(region))
#pragma warning restore CA1310
            || (s.DocumentHash != null && s.Signatories.Any(signatory => institutions.Any(i => i.Id == signatory.InstitutionId)))
        );
    }

    /// <summary>To read: only what the caller may know of.</summary>
    public static async Task<CommitmentSheet> ReadSheetAsync(this IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new CommitmentSheetId(id);
        return await db.WholeCommitments.AsNoTracking().Where(s => s.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(CommitmentSheet));
    }

    /// <summary>For a change of those who keep it: only while it has the version that the caller read.</summary>
    /// <exception cref="ForbiddenException">The caller may know of it, but does not keep it.</exception>
    public static async Task<CommitmentSheet> LoadSheetAsync(
        this IAppDb db,
        ICurrentUser user,
        Guid id,
        int? expectedVersion,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var sheet = await db.LoadSheetAsync(user, id, ct);
        if (!user.Keeps(sheet.RegionCode))
            throw new ForbiddenException(Permissions.WriteCommitments);
        if (expectedVersion is null || expectedVersion == sheet.Version)
            return sheet;

        var document = await db.DocumentOfAsync(user, sheet, now, ct);
        throw new StaleVersionException(sheet.Version, JippJson.Text(document, JippJson.Readable.CommitmentDocument), null);
    }

    /// <summary>For a change by anybody who may know of it.</summary>
    public static async Task<CommitmentSheet> LoadSheetAsync(this IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new CommitmentSheetId(id);
        return await db.WholeCommitments.Where(s => s.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(CommitmentSheet));
    }

    /// <summary>
    /// Holds a sheet until the transaction ends, by a change that changes nothing: whoever signs at the same time
    /// waits, and then meets the sheet as it is after this signature. So only one of them is the last.
    /// </summary>
    public static Task HoldSheetAsync(this IAppDb db, Guid id, CancellationToken ct)
    {
        var key = new CommitmentSheetId(id);
        return db.Commitments.Where(s => s.Id == key).ExecuteUpdateAsync(s => s.SetProperty(x => x.Title, x => x.Title), ct);
    }

    /// <summary>Whether the caller keeps the sheets of that province.</summary>
    public static bool Keeps(this ICurrentUser user, string regionCode) =>
        user.Caller?.ReachOf(Permissions.WriteCommitments).CoversRegion(regionCode) == true;

    /// <summary>Whether the signatory's own account asks, by itself or by whom it has lent the role to.</summary>
    public static bool Is(this ICurrentUser user, Signatory signatory) =>
        user.Caller is { } caller
        && signatory.AccountId is { } account
        && (caller.ActingFor ?? caller.Account) == account
        && caller.Has(Permissions.SignCommitments);

    /// <summary>
    /// Those of some institutions for which the caller may sign: a grant is of an institution and the units under it.
    /// </summary>
    public static async Task<IReadOnlySet<InstitutionId>> SignsForAsync(
        this IAppDb db,
        ICurrentUser user,
        IEnumerable<Signatory> signatories,
        CancellationToken ct
    )
    {
        List<InstitutionId> bound = [.. signatories.Select(signatory => signatory.InstitutionId).Distinct()];
        return bound.Count == 0
            ? new HashSet<InstitutionId>()
            : await db
                .Institutions.Where(i => bound.Contains(i.Id))
                .Within(user.Caller!.ReachOf(Permissions.SignCommitments), db)
                .Select(i => i.Id)
                .ToHashSetAsync(ct);
    }
}
