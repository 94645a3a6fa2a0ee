using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Commitments;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>Reads the commitment sheets visible to the caller.</summary>
internal static class CommitmentAccess
{
    /// <summary>
    /// Filters the sheets visible to the caller: those that everyone had signed at least once, those of provinces
    /// within reach, and those open for signing that name the caller or an institution within reach. A paper that the
    /// public
    /// has in hand can thus be verified even after a signature was revoked.
    /// </summary>
    public static IQueryable<CommitmentSheet> VisibleTo(this IQueryable<CommitmentSheet> sheets, ICurrentUser user, IAppDb db)
    {
        if (user.Caller is not { } caller)
            return sheets.Where(s => s.FirstSignedAt != null);
        var keeping = caller.ReachOf(Permissions.WriteCommitments);
        if (keeping.IsNationwide)
            return sheets;
        var (regions, institutions) = (keeping.Regions, db.Institutions.Within(caller.ReachOf(Permissions.ReadPlans), db));
        var own = caller.Account;
        return sheets.Where(s =>
            s.FirstSignedAt != null
#pragma warning disable CA1310 // becomes SQL
            || regions.Any(region => s.RegionCode.StartsWith(region))
#pragma warning restore CA1310
            || (
                s.DocumentHash != null
                && s.Signatories.Any(signatory =>
                    (own != null && signatory.AccountId == own) || institutions.Any(i => i.Id == signatory.InstitutionId)
                )
            )
        );
    }

    /// <summary>Returns a sheet visible to the caller.</summary>
    public static async Task<CommitmentSheet> ReadSheetAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new CommitmentSheetId(id);
        return await db.CommitmentsWithDetails.AsNoTracking().Where(s => s.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(CommitmentSheet));
    }

    /// <summary>Loads a sheet for update by those who maintain it, checking the version the caller read.</summary>
    /// <exception cref="ForbiddenException">The sheet is visible to the caller, but they do not maintain
    /// it.</exception>
    public static async Task<CommitmentSheet> LoadSheetAsync(
        IAppDb db,
        ICurrentUser user,
        Guid id,
        int? expectedVersion,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var sheet = await CommitmentAccess.LoadSheetAsync(db, user, id, ct);
        if (!user.Maintains(sheet.RegionCode))
            throw new ForbiddenException(Permissions.WriteCommitments);
        if (expectedVersion is null || expectedVersion == sheet.Version)
            return sheet;

        var document = await CommitmentViews.DocumentOfAsync(db, user, sheet, now, ct);
        throw new StaleVersionException(
            sheet.Version,
            JsonSerializer.Serialize(document, CommitmentJson.Readable.CommitmentDocument),
            null
        );
    }

    /// <summary>Loads a sheet for update by anyone who can see it.</summary>
    public static async Task<CommitmentSheet> LoadSheetAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new CommitmentSheetId(id);
        return await db.CommitmentsWithDetails.Where(s => s.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(CommitmentSheet));
    }

    /// <summary>
    /// Takes a row lock on a sheet until the transaction ends, by an update that changes nothing. Concurrent signatures
    /// thus take turns, each sees those before it, and exactly one of them is the last.
    /// </summary>
    public static Task LockSheetAsync(IAppDb db, Guid id, CancellationToken ct)
    {
        var key = new CommitmentSheetId(id);
        return db.Commitments.Where(s => s.Id == key).ExecuteUpdateAsync(s => s.SetProperty(x => x.Title, x => x.Title), ct);
    }

    /// <summary>Whether the caller maintains the sheets of the province.</summary>
    public static bool Maintains(this ICurrentUser user, string regionCode) =>
        user.Caller?.ReachOf(Permissions.WriteCommitments).CoversRegion(regionCode) == true;

    /// <summary>Whether the caller is the signatory in person, whatever roles they still hold.</summary>
    public static bool IsSelf(this ICurrentUser user, Signatory signatory) =>
        user.Caller is { Account: { } own, ActingFor: null } && signatory.AccountId == own;

    /// <summary>
    /// Whether the caller is, in person, the signatory or, if the sheet names no account, somebody with the role to sign
    /// for that institution.
    /// </summary>
    public static bool SpeaksAs(this ICurrentUser user, Signatory signatory) =>
        user.IsSelf(signatory)
        || (signatory.AccountId is null && user.Caller is { ActingFor: null } && user.SignsFor(signatory.InstitutionId));

    /// <summary>Whether the caller is the signatory or their delegate.</summary>
    public static bool Is(this ICurrentUser user, Signatory signatory) =>
        user.Caller is { } caller
        && signatory.AccountId is { } account
        && (caller.ActingFor ?? caller.Account) == account
        && caller.Has(Permissions.SignCommitments);

    /// <summary>
    /// Whether the caller holds, or was lent, the role to sign for exactly this institution. No other role signs, and a
    /// role for an institution does not cover those under it.
    /// </summary>
    public static bool SignsFor(this ICurrentUser user, InstitutionId institution) =>
        user.Caller?.Grants.Any(grant => grant.Role == Role.Signatory && Guid.Parse(grant.Scope.Value!) == institution.Value) == true;

    /// <summary>Returns the signatory with this number.</summary>
    /// <exception cref="NotFoundException">The sheet has no such signatory.</exception>
    public static Signatory SignatoryOf(CommitmentSheet sheet, int number) =>
        sheet.Signatories.SingleOrDefault(s => s.Number == number) ?? throw new NotFoundException(nameof(Signatory));
}
