namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about data quality.</summary>
internal static class MatrixQuality
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["CheckInnovation"] = t => ($"/innovations/{t.Published}/quality-checks", new { }),
        ["CheckInnovation:draft"] = t => ($"/innovations/{t.Draft}/quality-checks", new { }),
        ["RequestQualityCheck"] = t => ("/data-quality/checks", new { innovationIds = new[] { t.Published } }),
    };
}
