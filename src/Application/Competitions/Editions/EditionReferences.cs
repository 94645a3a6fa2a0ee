using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Editions;

/// <summary>Checks what an edition refers to, and what refers to it.</summary>
internal static class EditionReferences
{
    /// <summary>The kinds of institutions that hold competitions.</summary>
    private static readonly InstitutionKind[] Organisers =
    [
        InstitutionKind.Ministry,
        InstitutionKind.Agency,
        InstitutionKind.Province,
        InstitutionKind.Regency,
        InstitutionKind.City,
        InstitutionKind.RegionalApparatus,
    ];

    /// <summary>
    /// Requires that the province exists, that the name of the award fits it, and that the caller may name the
    /// organiser: it stands on what the public reads and prints.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="user">The caller.</param>
    /// <param name="input">What is to be stated about the edition.</param>
    /// <param name="before">The edition as it is; null for a new one.</param>
    /// <param name="ct">Cancels the work.</param>
    public static async Task RequireKnownAsync(
        IAppDb db,
        ICurrentUser user,
        CompetitionInput input,
        Competition? before,
        CancellationToken ct
    )
    {
        if (input.RegionCode is { } code)
        {
            var region = await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == code, ct);
            if (region is null)
                throw new InvalidFieldsException([RegionCodes.Unknown("/regionCode", code)]);
            if (region.Kind != RegionKind.Province)
                throw new InvalidFieldsException([new("/regionCode", "NOT_A_PROVINCE", code)]);
            var tiers = (input.Rules?.Stages ?? []).SelectMany(stage => stage.Tiers ?? []);
            await RequireOwnNamesAsync(
                db,
                region,
                input.AwardName!,
                [input.Name, .. tiers.SelectMany(tier => new[] { tier.Code, tier.Name, tier.NameEn })],
                ct
            );
        }

        if (
            input.OrganiserId is { } id
            && (before?.OrganiserId?.Value, before?.Level, before?.RegionCode) != (id, input.Level, input.RegionCode)
            && !await HoldsAsync(db, user, input, new(id), ct)
        )
            throw new InvalidFieldsException([new("/organiserId", "UNKNOWN_INSTITUTION", id)]);
    }

    /// <summary>
    /// Requires that the names of a province's edition are its own. Its rules may be a copy of another edition's, so it is
    /// asked again when it is opened.
    /// </summary>
    public static async Task RequireOwnNamesAsync(IAppDb db, Competition competition, CancellationToken ct)
    {
        if (competition.RegionCode is not { } code)
            return;
        var region = await db.Regions.AsNoTracking().SingleAsync(r => r.Code == code, ct);
        var tiers = competition.Rules.Stages.SelectMany(stage => stage.Tiers);
        await RequireOwnNamesAsync(
            db,
            region,
            competition.AwardName,
            [competition.Name, .. tiers.SelectMany(tier => new[] { tier.Code, tier.Name, tier.NameEn })],
            ct
        );
    }

    /// <summary>Requires it of the award, and of the texts that awards and public lists show beside it.</summary>
    private static async Task RequireOwnNamesAsync(
        IAppDb db,
        Region region,
        string awardName,
        IReadOnlyList<string?> texts,
        CancellationToken ct
    )
    {
        var names = await db.Regions.Where(r => r.Kind == RegionKind.Province).Select(r => r.Name).ToListAsync(ct);
        CompetitionRules.AwardOfOthers.Require(
            CompetitionDetails.FitsProvince(awardName, region, names)
                && texts.OfType<string>().All(text => CompetitionDetails.StaysInProvince(text, awardName, region, names))
        );
    }

    /// <summary>Whether an entry was ever submitted, even if it was withdrawn later.</summary>
    public static Task<bool> HasSubmissionsAsync(IAppDb db, CompetitionId id, CancellationToken ct) =>
        db.CompetitionEntries.AnyAsync(e => e.CompetitionId == id && e.Number != null, ct);

    /// <summary>
    /// Waits for those who submit entries, judge them or move stages, until the surrounding transaction ends; comes
    /// before anything is read.
    /// </summary>
    public static Task LockAsync(IAppDb db, CompetitionId id, CancellationToken ct) => db.LockAsync($"competition-{id.Value:N}", ct);

    /// <summary>
    /// Whether an institution can hold an edition that the caller runs: one within their reach or for which they speak,
    /// or the ministry that keeps the list; in a province, one of that province.
    /// </summary>
    private static async Task<bool> HoldsAsync(IAppDb db, ICurrentUser user, CompetitionInput input, InstitutionId id, CancellationToken ct)
    {
        var institution = await db.Institutions.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct);
        if (institution is null || user.Caller is not { } caller)
            return false;
        if (input is { Level: CompetitionLevel.Province, RegionCode: { } province } && !LiesIn(institution, province))
            return false;
        var reach = caller.ReachOf(Permissions.OrganiseCompetitions);
        if (reach.IsNationwide)
            return Organisers.Contains(institution.Kind);
        return await reach.CoversAsync(id, db, ct)
            || await Belonging.SpeaksForAsync(db, caller, id, ct)
            || (
                institution.Kind is InstitutionKind.Ministry or InstitutionKind.Agency
                && reach.Sources.Contains(input.ToSource())
                && PrizeLists.IsKeeper(input.ToSource(), institution.Name)
            );
    }

    private static bool LiesIn(Institution institution, string province) =>
        institution.RegionCode is { } region && RegionCode.LiesIn(region, province);
}
