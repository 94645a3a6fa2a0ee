using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Hubs;

/// <summary>Builds the documents of hubs.</summary>
internal static class HubViews
{
    /// <summary>Returns a hub with all its public data.</summary>
    public static async Task<HubDocument> DocumentOfAsync(IAppDb db, Hub hub, CancellationToken ct)
    {
        InstitutionId[] named = [hub.HostId, .. hub.Spokes.Select(spoke => spoke.InstitutionId)];
        var institutions = await db
            .Institutions.AsNoTracking()
            .Where(i => named.Contains(i.Id))
            .Select(i => new HubInstitution(i.Id.Value, i.Name, i.Kind))
            .ToDictionaryAsync(i => i.Id, ct);

        return new()
        {
            Id = hub.Id.Value,
            Name = hub.Name,
            Institution = institutions[hub.HostId.Value],
            RegionCode = hub.RegionCode,
            Status = hub.Status,
            StatusReason = hub.StatusReason,
            Decree = DecreeOf(hub.Decree),
            Assessments = NewestOf(hub.Assessments),
            JointCommitment = hub.JointCommitment is { } signed ? new(signed.Date, signed.Place, signed.Reference) : null,
            FormerCommitments =
            [
                .. hub.FormerCommitments.Select(former => new FormerHubCommitment(
                    former.Commitment.Date,
                    former.Commitment.Place,
                    former.Commitment.Reference,
                    former.At
                )),
            ],
            Spokes =
            [
                .. hub.Spokes.Select(spoke => institutions[spoke.InstitutionId.Value]).OrderBy(spoke => spoke.Name, StringComparer.Ordinal),
            ],
            Mentors = [.. hub.Mentors.Select(ItemOf)],
            UpdatedAt = hub.UpdatedAt,
            Version = hub.Version,
        };
    }

    /// <summary>Returns the public part of an assessment; only the audit trail tells who assessed.</summary>
    public static HubAssessmentItem ItemOf(HubAssessment assessment) =>
        new(assessment.Criterion, assessment.Score, assessment.Evidence, assessment.At);

    private static List<HubAssessmentItem> NewestOf(IReadOnlyList<HubAssessment> assessments) =>
        [.. assessments.GroupBy(assessment => assessment.Criterion).OrderBy(group => group.Key).Select(group => ItemOf(group.Last()))];

    private static HubMentorItem ItemOf(HubMentor mentor) =>
        new(
            mentor.Id.Value,
            mentor.Details.Name,
            mentor.Details.Institution,
            mentor.Details.Expertise,
            mentor.Details.Capacity,
            mentor.Details.HoursPerMonth,
            mentor.Details.Sectors ?? []
        );

    private static HubDecree? DecreeOf(Decree? decree) =>
        decree is null ? null : new(decree.Number, decree.Year, decree.Wave, decree.Date, decree.Reference);
}

internal static class HubLookup
{
    /// <summary>Returns a hub.</summary>
    public static async Task<Hub> ReadHubAsync(IAppDb db, Guid id, CancellationToken ct) =>
        await db.Hubs.AsNoTracking().SingleOrDefaultAsync(h => h.Id == new HubId(id), ct) ?? throw new NotFoundException(nameof(Hub));

    /// <summary>Loads a hub within the caller's reach for update, checking the version they read.</summary>
    /// <exception cref="ForbiddenException">The hub is visible to the caller, but they may not make this
    /// change.</exception>
    public static async Task<Hub> LoadHubAsync(
        IAppDb db,
        ICurrentUser user,
        string permission,
        Guid id,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        var key = new HubId(id);
        var hub =
            await db.Hubs.Where(h => h.Id == key).Within(user.Caller!.ReachOf(permission), db).SingleOrDefaultAsync(ct)
            ?? (
                await db.Hubs.AnyAsync(h => h.Id == key, ct)
                    ? throw new ForbiddenException(permission)
                    : throw new NotFoundException(nameof(Hub))
            );
        if (expectedVersion is null || expectedVersion == hub.Version)
            return hub;

        throw new StaleVersionException(
            hub.Version,
            JsonSerializer.Serialize(await HubViews.DocumentOfAsync(db, hub, ct), HubJson.Readable.HubDocument),
            null
        );
    }
}
