namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// A region under its code of the Ministry of Home Affairs; <c>Kind</c> is PROVINCE, REGENCY or CITY.
/// </summary>
internal sealed record SampleRegion(string Code, string Name, string Kind, string? ParentCode);
