using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about sources and where facts are from.</summary>
internal static class MatrixSources
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["ListSources"] = _ => ("/sources", null),
        ["GetSource"] = t => ($"/sources/{t.Source}", null),
        ["ChangeSource"] = _ => ("/sources/UNPSA", new { publishesNew = false, reason = "Uji matriks" }),
        ["ListRecords"] = t => ($"/sources/{t.Source}/records", null),
        ["GetRecord"] = t => ($"/sources/{t.Source}/records/tidak-ada", null),
        ["PutRecord"] = t =>
            ($"/sources/{t.Source}/records/matriks-{Given.Next()}", new { statement = new { title = $"Rekaman matriks {Given.Next()}" } }),
        ["DelistRecord"] = t => ($"/sources/{t.Source}/records/tidak-ada", null),
        ["BulkRecords"] = t =>
            (
                $"/sources/{t.Source}/records/bulk",
                new
                {
                    operations = new[]
                    {
                        new
                        {
                            op = "put",
                            data = new
                            {
                                sourceRecordId = $"matriks-{Given.Next()}",
                                statement = new { title = $"Rekaman matriks {Given.Next()}" },
                            },
                        },
                    },
                }
            ),
        ["GetProvenance"] = t => ($"/innovations/{t.Published}/provenance", null),
        ["PinMember"] = t =>
            (
                $"/innovations/{t.Published}/pins/title",
                new
                {
                    source = "KIPP",
                    sourceRecordId = "tidak-ada",
                    reason = "Uji matriks",
                }
            ),
        ["UnpinMember"] = t => ($"/innovations/{t.Published}/pins/title", null),
        ["ListSurvivorshipPolicies"] = _ => ("/survivorship-policies", null),
        ["GetSurvivorshipPolicy"] = _ => ("/survivorship-policies/1", null),
        ["AddSurvivorshipPolicy"] = _ =>
            (
                "/survivorship-policies",
                new
                {
                    members = new[]
                    {
                        new
                        {
                            member = "title",
                            strategy = "NEWEST",
                            order = new[] { "KIPP" },
                        },
                    },
                    reason = "Uji matriks",
                }
            ),
    };
}
