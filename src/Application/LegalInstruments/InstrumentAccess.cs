using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Places;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.LegalInstruments;

/// <summary>Decides who may see, register and decide on legal instruments.</summary>
internal static class InstrumentAccess
{
    /// <summary>
    /// Filters the instruments visible to the caller: those that were accepted, and all that the caller may register or
    /// decide on.
    /// </summary>
    public static IQueryable<RegisteredInstrument> VisibleTo(
        this IQueryable<RegisteredInstrument> instruments,
        ICurrentUser user,
        IAppDb db
    )
    {
        if (user.Caller is not { } caller)
            return instruments.Where(i => i.Status == LegalInstrumentStatus.Accepted || i.Status == LegalInstrumentStatus.Repealed);
        var issuers = db.Institutions.Within(IssuersOf(caller), db);
        var decided = db.Innovations.Within(caller.ReachOf(Permissions.VerifyEvidence), db);
        return instruments.Where(i =>
            i.Status == LegalInstrumentStatus.Accepted
            || i.Status == LegalInstrumentStatus.Repealed
            || issuers.Any(issuer => issuer.Id == i.IssuerId)
            || i.Innovations.Any(named => decided.Any(innovation => innovation.Id == named.InnovationId))
        );
    }

    /// <summary>Returns an instrument visible to the caller.</summary>
    public static async Task<RegisteredInstrument> ReadAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new RegisteredInstrumentId(id);
        return await db.LegalInstruments.Where(i => i.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(RegisteredInstrument));
    }

    /// <summary>
    /// Requires that the caller writes for the issuer by a role in its own tree: a role in a region or in the nation
    /// makes nobody one of its people.
    /// </summary>
    public static async Task RequireOfIssuerAsync(IAppDb db, ICurrentUser user, InstitutionId issuer, CancellationToken ct)
    {
        var (chain, own) = (await InstitutionTree.InstitutionWithAncestorsAsync(db, issuer, ct), IssuersOf(user.Caller!).Institutions);
        LegalInstrumentRules.RegisteredByIssuer.Require(chain.WithinGovernment().Any(one => own.Contains(one.Id)));
    }

    /// <summary>
    /// Requires that the caller may decide: all innovations that it names are within reach, and neither its issuer nor an
    /// owner, of today or of when it was registered, is an institution of theirs.
    /// </summary>
    public static async Task RequireDeciderAsync(IAppDb db, ICurrentUser user, RegisteredInstrument instrument, CancellationToken ct)
    {
        var ids = instrument.Innovations.Select(named => named.InnovationId).ToList();
        var named = await db
            .Innovations.AsNoTracking()
            .Where(i => ids.Contains(i.Id))
            .Within(user.Caller!.ReachOf(Permissions.VerifyEvidence), db)
            .ToListAsync(ct);
        if (named.Count < ids.Count)
            throw new ForbiddenException(Permissions.VerifyEvidence);
        IEnumerable<InstitutionId> concerned =
        [
            instrument.IssuerId,
            .. instrument.Innovations.Select(one => one.OwnerId),
            .. named.SelectMany(innovation => innovation.InvolvedOwners),
        ];
        AccessRules.ReviewedByOthers.Require(!await Belonging.BelongsToAnyAsync(db, user.Caller!, [.. concerned.Distinct()], ct));
    }

    /// <summary>The institutions for which the caller registers instruments, each with the units under it.</summary>
    private static Reach IssuersOf(Caller caller) =>
        Reach.None with
        {
            Institutions = caller.ReachOf(Permissions.WriteInnovations).Institutions,
        };
}
