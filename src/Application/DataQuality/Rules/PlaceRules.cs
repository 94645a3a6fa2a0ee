using JippApi.Domain.Regions;

namespace JippApi.Application.DataQuality;

/// <summary>Rules about the owner, the region and other records.</summary>
internal static class PlaceRules
{
    public static QualitySign? NoOwner(QualityFacts facts) => facts.Content.OwnerId is null ? QualitySign.In("/institution") : null;

    /// <summary>
    /// A ministry's innovation runs nowhere in particular; what nobody owns should at least say where it runs.
    /// </summary>
    public static QualitySign? NoRegion(QualityFacts facts) =>
        facts.Content.RegionCode is null && (facts.Content.OwnerId is null || facts.OwnerRegion is not null)
            ? QualitySign.In("/region")
            : null;

    public static QualitySign? OwnerElsewhere(QualityFacts facts) =>
        facts.OwnerRegion is { } home
        && facts.Content.RegionCode is { } region
        && !RegionCode.LiesIn(region, home)
        && string.IsNullOrWhiteSpace(facts.Content.RegionReason)
            ? new(["/institution", "/region"], $"{home} ≠ {region}")
            : null;

    public static QualitySign? SelfReplication(QualityFacts facts) =>
        facts.OwnOrigins.Count > 0 ? new([], string.Join(", ", facts.OwnOrigins))
        : facts.IsReplicatedByOwner ? new([])
        : null;

    public static QualitySign? CertainDuplicate(QualityFacts facts) =>
        facts.Twins.Count > 0 ? new([], string.Join(", ", facts.Twins)) : null;
}
