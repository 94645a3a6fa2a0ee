namespace JippApi.Infrastructure.SampleData;

/// <summary>A region under its Kemendagri code; <c>Kind</c> is PROVINCE, REGENCY or CITY.</summary>
internal sealed record SampleRegion(string Code, string Name, string Kind, string? ParentCode);
