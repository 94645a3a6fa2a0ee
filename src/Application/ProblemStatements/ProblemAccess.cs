using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ProblemStatements;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ProblemStatements;

/// <summary>Decides who may read and change problem statements.</summary>
internal static class ProblemAccess
{
    /// <summary>
    /// Filters the statements visible to the caller: public ones, those for the government for every person with a role,
    /// and all of the institutions for which they write.
    /// </summary>
    public static IQueryable<ProblemStatement> VisibleTo(this IQueryable<ProblemStatement> problems, ICurrentUser user, IAppDb db)
    {
        var caller = user.Caller;
        var reach = caller?.ReachOf(Permissions.WriteProblems) ?? Reach.None;
        if (reach.IsNationwide)
            return problems;
        var isOfficial = caller is { Client: null, Grants.Count: > 0 };
        List<ProblemVisibility> open = isOfficial ? [ProblemVisibility.Public, ProblemVisibility.Government] : [ProblemVisibility.Public];
        if (reach.IsEmpty)
            return problems.Where(p => open.Contains(p.Visibility));
        var own = db.Institutions.Within(reach, db);
        return problems.Where(p => open.Contains(p.Visibility) || own.Any(i => i.Id == p.InstitutionId));
    }

    /// <summary>Returns a statement visible to the caller.</summary>
    public static async Task<ProblemStatement> ReadAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new ProblemStatementId(id);
        return await db.ProblemStatements.AsNoTracking().Where(p => p.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(ProblemStatement));
    }

    /// <summary>Whether the caller writes for the institution.</summary>
    public static async Task<bool> WritesForAsync(IAppDb db, ICurrentUser user, InstitutionId institution, CancellationToken ct) =>
        user.Caller is { } caller && await caller.ReachOf(Permissions.WriteProblems).CoversAsync(institution, db, ct);

    /// <summary>Loads a statement for update, checking the version the caller read.</summary>
    /// <exception cref="ForbiddenException">The statement is visible to the caller, but they do not write for its
    /// institution.</exception>
    public static async Task<ProblemStatement> LoadAsync(IAppDb db, ICurrentUser user, Guid id, int? expectedVersion, CancellationToken ct)
    {
        var key = new ProblemStatementId(id);
        var problem =
            await db.ProblemStatements.Where(p => p.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(ProblemStatement));
        if (!await WritesForAsync(db, user, problem.InstitutionId, ct))
            throw new ForbiddenException(Permissions.WriteProblems);
        if (expectedVersion is null || expectedVersion == problem.Version)
            return problem;

        throw new StaleVersionException(
            problem.Version,
            JsonSerializer.Serialize(ProblemStatementItem.Of(problem), ProblemStatementJson.Readable.ProblemStatementItem),
            null
        );
    }

    /// <summary>
    /// Requires that the region and the indicator that a statement names are known to everybody, and that the region lies
    /// in that of the institution, if it has one.
    /// </summary>
    public static async Task RequireKnownAsync(IAppDb db, ProblemContent content, string? home, CancellationToken ct)
    {
        List<Fault> faults = [];
        if (content.RegionCode is { } region && !await db.Regions.AnyAsync(r => r.Code == region, ct))
            faults.Add(RegionCodes.Unknown("/regionCode", region));
        if (content.Indicator is { } indicator)
        {
            var id = new IndicatorId(indicator.IndicatorId);
            var isPublic = await db.Indicators.AnyAsync(
                i => i.Id == id && db.Innovations.Any(o => o.Id == i.InnovationId && o.Publication == Publication.Published),
                ct
            );
            if (!isPublic)
                faults.Add(new("/indicator/indicatorId", "UNKNOWN_INDICATOR", indicator.IndicatorId));
        }

        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
        ProblemRules.RegionOfInstitution.Require(content.RegionCode is not { } stated || home is null || RegionCode.LiesIn(stated, home));
    }
}
