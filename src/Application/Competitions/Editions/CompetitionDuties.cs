using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Editions;

/// <summary>
/// Tells who does what in an edition. A hub organises the editions of its province, the ministry that keeps a list
/// those of the list, national staff all of them; they name others who help, and those who evaluate.
/// </summary>
internal static class CompetitionDuties
{
    /// <summary>Loads an edition for an organiser for update, checking the version they read.</summary>
    /// <exception cref="ForbiddenException">The caller sees the edition, but does not organise it.</exception>
    /// <exception cref="NotFoundException">There is none, or it is a draft of others.</exception>
    public static async Task<Competition> OrganisedAsync(IAppDb db, ICurrentUser user, Guid id, int? expectedVersion, CancellationToken ct)
    {
        var key = new CompetitionId(id);
        var competition =
            await db.Competitions.SingleOrDefaultAsync(c => c.Id == key, ct) ?? throw new NotFoundException(nameof(Competition));
        if (!await IsOrganiserAsync(db, user, competition, ct))
            throw await RefusalAsync(db, user, competition, ct);
        if (expectedVersion is { } version && version != competition.Version)
            throw new StaleVersionException(
                competition.Version,
                JsonSerializer.Serialize(CompetitionDocument.Of(competition), CompetitionJson.Readable.CompetitionDocument),
                null
            );
        return competition;
    }

    /// <summary>Returns an edition that the caller sees: a public one, or a draft in which they have a part.</summary>
    public static async Task<Competition> ReadAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new CompetitionId(id);
        var competition = await db.Competitions.AsNoTracking().SingleOrDefaultAsync(c => c.Id == key, ct);
        return competition is not null && await IsVisibleAsync(db, user, competition, ct)
            ? competition
            : throw new NotFoundException(nameof(Competition));
    }

    /// <summary>
    /// Whether the caller organises an edition, by their reach or by a duty. Nobody does for whom one of the persons
    /// behind the call judges it, or has ever judged it, whatever role they have or borrow.
    /// </summary>
    public static async Task<bool> IsOrganiserAsync(IAppDb db, ICurrentUser user, Competition competition, CancellationToken ct) =>
        await MayOrganiseAsync(db, user, competition, ct)
        && !(await DutiesOfPersonsAsync(db, user, competition, ct)).Any(duty => duty.Judges);

    /// <summary>Whether the caller has one of some duties in an edition.</summary>
    public static async Task<bool> HasDutyAsync(
        IAppDb db,
        ICurrentUser user,
        Competition competition,
        CancellationToken ct,
        params CompetitionDuty[] duties
    ) => await DutyOfAsync(db, user, competition, ct) is { } duty && duties.Contains(duty);

    /// <summary>
    /// Returns the duty of the caller in an edition. It is given to a person, so nobody lends it to another.
    /// </summary>
    public static async Task<CompetitionDuty?> DutyOfAsync(IAppDb db, ICurrentUser user, Competition competition, CancellationToken ct)
    {
        if (user.Caller is not { Account: { } account, ActingFor: null })
            return null;
        var id = competition.Id;
        return await db
            .CompetitionMembers.Where(m => m.CompetitionId == id && m.AccountId == account && m.LeftAt == null)
            .Select(m => (CompetitionDuty?)m.Duty)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>
    /// Returns the duties that the persons behind the call have or had in an edition: their own, and those of whom they
    /// act for. Duties that take rights away count however somebody comes.
    /// </summary>
    public static async Task<IReadOnlyList<HeldDuty>> DutiesOfPersonsAsync(
        IAppDb db,
        ICurrentUser user,
        Competition competition,
        CancellationToken ct
    )
    {
        if (user.Caller is not { Account: { } account } caller)
            return [];
        var (id, other) = (competition.Id, caller.ActingFor ?? account);
        return await db
            .CompetitionMembers.Where(m => m.CompetitionId == id && (m.AccountId == account || m.AccountId == other))
            .Select(m => new HeldDuty(m.Duty, m.LeftAt == null))
            .ToListAsync(ct);
    }

    /// <summary>
    /// Whether one of the persons behind the call holds a role over the edition, also one that does not count in this
    /// call.
    /// </summary>
    public static bool IsOverEdition(Caller caller, Competition competition) =>
        CoversEdition(Reach.Of(caller.HeldScopes), competition.Level, competition.RegionCode, competition.Source);

    /// <exception cref="ForbiddenException">The caller does not run such editions.</exception>
    public static void RequireRuns(ICurrentUser user, CompetitionLevel level, string? region, InnovationSource source)
    {
        if (user.Caller is not { } caller || !CoversEdition(caller.ReachOf(Permissions.OrganiseCompetitions), level, region, source))
            throw new ForbiddenException(Permissions.OrganiseCompetitions);
    }

    /// <summary>Filters editions: the public ones, and the drafts in which the caller has a part.</summary>
    public static IQueryable<Competition> Visible(this IQueryable<Competition> competitions, IAppDb db, ICurrentUser user)
    {
        if (user.Caller is not { } caller)
            return competitions.Where(c => c.OpenedAt != null || c.Status == CompetitionStatus.Recorded);
        var reach = caller.ReachOf(Permissions.OrganiseCompetitions);
        if (reach.IsNationwide)
            return competitions;
        var (regions, sources) = (reach.Regions, reach.Sources);
        var account = caller.ActingFor is null ? caller.Account : null;
        return competitions.Where(c =>
            c.OpenedAt != null
            || c.Status == CompetitionStatus.Recorded
            || (c.Level == CompetitionLevel.Province && regions.Contains(c.RegionCode!))
            || (c.Level != CompetitionLevel.Province && sources.Contains(c.Source))
            || db.CompetitionMembers.Any(m =>
                m.CompetitionId == c.Id
                && m.LeftAt == null
                && m.AccountId == account
                && (m.Duty == CompetitionDuty.Organiser || m.Duty == CompetitionDuty.Secretariat)
            )
        );
    }

    /// <summary>
    /// An edition is organised by the hub of its province, or by whoever keeps the list of its prizes.
    /// </summary>
    private static bool CoversEdition(Reach reach, CompetitionLevel level, string? region, InnovationSource source) =>
        reach.IsNationwide || (level == CompetitionLevel.Province ? reach.CoversRegion(region) : reach.Sources.Contains(source));

    private static async Task<bool> MayOrganiseAsync(IAppDb db, ICurrentUser user, Competition competition, CancellationToken ct) =>
        user.Caller is { } caller
        && (
            CoversEdition(caller.ReachOf(Permissions.OrganiseCompetitions), competition.Level, competition.RegionCode, competition.Source)
            || await DutyOfAsync(db, user, competition, ct) == CompetitionDuty.Organiser
        );

    private static async Task<Exception> RefusalAsync(IAppDb db, ICurrentUser user, Competition competition, CancellationToken ct) =>
        await IsVisibleAsync(db, user, competition, ct)
            ? new ForbiddenException(Permissions.OrganiseCompetitions)
            : new NotFoundException(nameof(Competition));

    /// <summary>Evaluators of an edition that is not public yet do not see it.</summary>
    private static async Task<bool> IsVisibleAsync(IAppDb db, ICurrentUser user, Competition competition, CancellationToken ct) =>
        competition.IsPublic
        || await MayOrganiseAsync(db, user, competition, ct)
        || await DutyOfAsync(db, user, competition, ct) == CompetitionDuty.Secretariat;
}

/// <summary>A duty that a person has or had in an edition.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="IsLiving">Whether it lasts.</param>
internal sealed record HeldDuty(CompetitionDuty Duty, bool IsLiving)
{
    /// <summary>Whether it is to judge entries.</summary>
    public bool Judges => CompetitionMember.Judges(Duty);
}
