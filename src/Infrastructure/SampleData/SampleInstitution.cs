namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// An owner of innovations. <c>Key</c> is stable across reads and unique; <c>ParentKey</c> names the institution it is
/// a part of.
/// </summary>
internal sealed record SampleInstitution(string Key, string Name, string Kind, string? RegionCode, string? ParentKey);
