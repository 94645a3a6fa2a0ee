namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about the values of source lists, and about pulls.</summary>
using JippApi.Api.Tests.Hosting;
/// <summary>The requests of <see cref="MatrixRequests"/> about sources and where facts are from.</summary>
internal static class MatrixSources
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["ListCodeMappings"] = t => ($"/sources/{t.Source}/code-mappings", null),
        ["GetCodeMapping"] = t => ($"/sources/{t.Source}/code-mappings/{Guid.Empty}", null),
        ["MapValue"] = t =>
            (
                $"/sources/{t.Source}/code-mappings",
                new
                {
                    set = "sectors",
                    value = $"Nilai matriks {Hosting.Given.Next()}",
                    code = "HEALTH",
                    reason = "Matriks",
                }
            ),
        ["CloseCodeMapping"] = t =>
            ($"/sources/{t.Source}/code-mappings/{Guid.Empty}/transitions", new { to = "CLOSED", reason = "Matriks" }),
        ["ListUnmappedValues"] = t => ($"/sources/{t.Source}/unmapped-values", null),
        ["ListPulls"] = t => ($"/sources/{t.Source}/pulls", null),
        ["GetPull"] = t => ($"/sources/{t.Source}/pulls/{Guid.Empty}", null),
        ["RequestPull"] = t => ($"/sources/{t.Source}/pulls", new { }),
        ["ListSources"] = _ => ("/sources", null),
        ["GetSource"] = t => ($"/sources/{t.Source}", null),
        ["ChangeSource"] = _ => ("/sources/UNPSA", new { publishesNew = false, reason = "Uji matriks" }),
        ["ListRecords"] = t => ($"/sources/{t.Source}/records", null),
        ["GetRecord"] = t => ($"/sources/{t.Source}/records/tidak-ada", null),
        ["PutRecord"] = t =>
            ($"/sources/{t.Source}/records/matriks-{Given.Next()}", new { statement = new { title = $"Rekaman matriks {Given.Next()}" } }),
        ["DelistRecord"] = t => ($"/sources/{t.Source}/records/tidak-ada", null),
        ["BulkRecords"] = t =>
                $"/sources/{t.Source}/records/bulk",
                    operations = new[]
                            op = "put",
                            data = new
                                sourceRecordId = $"matriks-{Given.Next()}",
                                statement = new { title = $"Rekaman matriks {Given.Next()}" },
                            },
                        },
                    },
        ["GetProvenance"] = t => ($"/innovations/{t.Published}/provenance", null),
        ["PinMember"] = t =>
                $"/innovations/{t.Published}/pins/title",
                    source = "KIPP",
                    sourceRecordId = "tidak-ada",
                    reason = "Uji matriks",
        ["UnpinMember"] = t => ($"/innovations/{t.Published}/pins/title", null),
        ["ListSurvivorshipPolicies"] = _ => ("/survivorship-policies", null),
        ["GetSurvivorshipPolicy"] = _ => ("/survivorship-policies/1", null),
        ["AddSurvivorshipPolicy"] = _ =>
                "/survivorship-policies",
                    members = new[]
                            member = "title",
                            strategy = "NEWEST",
                            order = new[] { "KIPP" },
                        },
                    },
                    reason = "Uji matriks",
    };
}
