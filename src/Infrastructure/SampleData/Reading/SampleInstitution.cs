namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// An owner of innovations. <c>Key</c> is unique, and stable across reads; <c>ParentKey</c> names the institution it is
/// part of.
/// </summary>
internal sealed record SampleInstitution(string Key, string Name, string Kind, string? RegionCode, string? ParentKey);
