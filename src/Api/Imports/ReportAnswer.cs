using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Imports;

namespace JippApi.Api.Imports;

/// <summary>Sends the report on an import in the form of the delivered file.</summary>
internal sealed class ReportAnswer(ImportReport report, string language) : IResult
{
    /// <summary>
    /// The form is the sender's: its members and columns are not ours to describe, and a browser shall save it.
    /// </summary>
    public const string Type = "application/octet-stream";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var content = report.Content;
        var response = httpContext.Response;
        response.ContentType = Type;
        response.ContentLength = content.Length;
        response.Headers.CacheControl = Answer.NoStore;
        response.Headers.ContentLanguage = language;
        var ending = Path.GetExtension(report.Name).TrimStart('.');
        response.Headers.ContentDisposition = FileNames.Disposition(report.Name[..^(ending.Length + 1)], ending);
        await content.CopyToAsync(response.Body, httpContext.RequestAborted);
    }
}
