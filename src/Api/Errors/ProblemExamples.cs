namespace JippApi.Api.Errors;

/// <summary>An example of each problem, for its page and for the API description.</summary>
internal sealed class ProblemExamples(ProblemAddresses addresses)
{
    public ProblemDocument Of(ProblemType type, string language)
    {
        var problem = new ProblemDocument
        {
            Type = addresses.TypeOf(type),
            Title = type.Title(language),
            Status = type.Status,
            Detail = type.Help(language),
            Instance = "/api/v1/innovations",
            Code = type.Code,
            TraceId = "4bf92f3577b34da6a3ce929d0e0e4736",
            Help = ProblemAddresses.HelpOf(type),
        };
        if (type == Problems.ValidationFailed)
            return problem.WithFaults([new("/title", "REQUIRED")], "pointer", language);
        if (type == Problems.InvalidParameter)
            return problem.WithFaults([new("limit", "OUT_OF_RANGE", "1–200")], "parameter", language);
        if (type == Problems.UnknownParameter)
            return problem.WithFaults([new("provinsi", "UNKNOWN_PARAMETER", "provinceCode")], "parameter", language);
        if (type == Problems.InvalidHeader)
            return problem.WithFaults([new("If-Match", "INVALID_VALUE", "3")], "header", language);
        return type == Problems.QuotaExceeded ? problem with { Policy = "read", RetryAfter = 21, ViolatedPolicies = ["read"] } : problem;
    }
}
