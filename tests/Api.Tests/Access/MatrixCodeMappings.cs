namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about the values of source lists, and about pulls.</summary>
internal static class MatrixCodeMappings
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
    };
}
