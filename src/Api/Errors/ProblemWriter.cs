using System.Diagnostics.Metrics;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Api.Errors;

/// <summary>Writes problems, in the language of the request.</summary>
internal static class ProblemWriter
{
    private static readonly Counter<long> Answered = Telemetry.Meter.CreateCounter<long>(
        "jipp.problems",
        "{problem}",
        "Problems that were answered, by their code."
    );
    private const int InstanceMaxLength = 500;

    /// <summary>Starts a problem of a type; callers add the members that the case at hand needs.</summary>
    public static ProblemDocument Document(HttpContext http, ProblemType type) =>
        new()
        {
            Type = http.RequestServices.GetRequiredService<ProblemAddresses>().TypeOf(type),
            Title = type.Title(Language.PreferredBy(http.Request)),
            Status = type.Status,
            Detail = type.Help(Language.PreferredBy(http.Request)),
            // a client may have sent a name of one megabyte
            Instance = Truncation.Shorten(InstanceMaxLength, SecretPaths.Redacted(http.Request.Path.Value)),
            Code = type.Code,
            TraceId = RequestIds.TraceId(http),
            Help = ProblemAddresses.HelpOf(type),
        };

    public static Task WriteAsync(HttpContext http, ProblemDocument problem, string mediaType = MediaTypes.Problem)
    {
        http.Features.Set(problem);
        Answered.Add(1, new KeyValuePair<string, object?>("code", problem.Code));
        var response = http.Response;
        response.StatusCode = problem.Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentLanguage = Language.PreferredBy(http.Request);
        response.Headers.Vary = "Accept, Accept-Language, Accept-Encoding";
        response.Headers.Remove("ETag");
        if (problem.RetryAfter is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        response.ContentType = mediaType;
        var body = Json.Bytes(problem);
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    /// <summary>Writes the problem for a response that has only a status.</summary>
    public static Task WriteBareAsync(HttpContext http) => WriteAsync(http, Document(http, Problems.OfStatus(http.Response.StatusCode)));
}
