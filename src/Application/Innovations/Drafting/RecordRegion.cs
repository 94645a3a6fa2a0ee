using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Application.Innovations;

/// <summary>The region of a record follows from its owner, unless the owner says otherwise.</summary>
internal static class RecordRegion
{
    /// <summary>
    /// Returns the content with its region: the owner's if none is stated, and if the record moves with its former
    /// owner's region to an owner elsewhere. Requires a reason for any region outside the owner's; an owner without
    /// region may state any.
    /// </summary>
    public static async Task<InnovationInput> StatedAsync(IAppDb db, InnovationInput input, Innovation? before, CancellationToken ct)
    {
        if (await RegionOfAsync(db, InstitutionOf(input.OwnerInstitutionId), ct) is not { } home)
            return input;

        var region = input.RegionCode ?? home;
        if (!RegionCode.LiesIn(region, home) && await IsInheritedAsync(db, region, input, before, ct))
            region = home;
        InnovationRules.RegionOfOwner.Require(
            RegionCode.LiesIn(region, home) || !string.IsNullOrWhiteSpace(input.RegionReason) || IsOld(region, input, before),
            "regionReason"
        );
        return input with { RegionCode = region };
    }

    /// <summary>Whether the region is that of the former owner, which nobody gave a reason for.</summary>
    private static async Task<bool> IsInheritedAsync(
        IAppDb db,
        string region,
        InnovationInput input,
        Innovation? before,
        CancellationToken ct
    ) =>
        before is not null
        && before.OwnerId != InstitutionOf(input.OwnerInstitutionId)
        && before.RegionCode == region
        && string.IsNullOrWhiteSpace(input.RegionReason)
        && await RegionOfAsync(db, before.OwnerId, ct) == region;

    /// <summary>Whether the record already said so before reasons were asked for.</summary>
    private static bool IsOld(string region, InnovationInput input, Innovation? before) =>
        before is not null
        && before.Content.RegionReason is null
        && (before.OwnerId, before.RegionCode) == (InstitutionOf(input.OwnerInstitutionId), region);

    private static async Task<string?> RegionOfAsync(IAppDb db, InstitutionId? id, CancellationToken ct) =>
        id is { } known ? (await db.Institutions.FindAsync([known], ct))?.RegionCode : null;

    private static InstitutionId? InstitutionOf(Guid? id) => id is { } value ? new(value) : null;
}
