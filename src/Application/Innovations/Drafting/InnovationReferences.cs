using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>
/// Requires that everything a record names exists and that no other record claims the same source records.
/// </summary>
internal static class InnovationReferences
{
    public static async Task RequireReferencesAsync(
        IAppDb db,
        ICurrentUser user,
        InnovationInput input,
        Innovation? self,
        CancellationToken ct,
        string place = ""
    )
    {
        List<Fault> faults = [];
        if (self?.OwnerId is not null && input.OwnerInstitutionId is null)
            faults.Add(new($"{place}/ownerInstitutionId", "REQUIRED"));
        if (input.OwnerInstitutionId is { } owner && await db.Institutions.FindAsync([new InstitutionId(owner)], ct) is null)
            faults.Add(new($"{place}/ownerInstitutionId", "UNKNOWN_INSTITUTION", owner));
        if (input.RegionCode is { } region && await db.Regions.FindAsync([region], ct) is null)
            faults.Add(RegionCodes.Unknown($"{place}/regionCode", region));
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);

        foreach (var (source, key) in Keyed(input.Sources).Except(Keyed(self)))
        {
            var holder = await db
                .Innovations.AsNoTracking()
                .FirstOrDefaultAsync(i => i.SourceRecords.Any(r => r.Source == source && r.SourceRecordId == key), ct);
            if (holder is null)
                continue;
            var mayKnow = await db.Innovations.Where(i => i.Id == holder.Id).VisibleTo(user, db).AnyAsync(ct);
            List<string> details = [$"{Code.Of(source)}/{key}"];
            if (mayKnow)
                details.Add($"/api/v1/innovations/{holder.Id.Value}");
            throw InnovationRules.SourceRecordUnique.Broken(details);
        }
    }

    /// <summary>Requires that the owner, or a list in which it stands, belongs to the caller.</summary>
    public static async Task RequireWithinReachAsync(
        IAppDb db,
        ICurrentUser user,
        InnovationContent content,
        InnovationContent? before,
        CancellationToken ct
    )
    {
        var reach = user.Caller!.ReachOf(Permissions.WriteInnovations);
        if (content.SourceRecords.Any(record => reach.Sources.Contains(record.Source)))
            return;
        if (before is not null && (content.OwnerId, content.RegionCode) == (before.OwnerId, before.RegionCode))
            return; // it was within reach before
        var covered = content.OwnerId is { } owner ? await reach.CoversAsync(owner, db, ct) : reach.CoversRegion(content.RegionCode);
        if (!covered)
            throw new ForbiddenException(Permissions.WriteInnovations)
            {
                Faults = [.. reach.Sources.Select(source => new Fault("/sources", "SOURCE_NEEDED", Code.Of(source)))],
            };
    }

    private static IEnumerable<(InnovationSource, string)> Keyed(IReadOnlyList<SourceInput>? sources) =>
        (sources ?? []).Where(s => s.SourceRecordId is not null).Select(s => (s.Source, s.SourceRecordId!));

    private static IEnumerable<(InnovationSource, string)> Keyed(Innovation? innovation) =>
        (innovation?.SourceRecords ?? []).Where(r => r.SourceRecordId is not null).Select(r => (r.Source, r.SourceRecordId!));
}
