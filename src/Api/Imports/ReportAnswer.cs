using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Imports;
using JippApi.Application.Statements;

namespace JippApi.Api.Imports;

/// <summary>Sends the report on an import in the form of the delivered file.</summary>
internal sealed class ReportAnswer(ImportReport report, string language) : IResult
{
    public static readonly string[] Types = [MediaTypes.Csv, MediaTypes.Xlsx, MediaTypes.Json, MediaTypes.NdJson];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var content = report.Content;
        var response = httpContext.Response;
        // The character set is that of the delivered file, which is not always UTF-8
        response.ContentType = report.Form switch
        {
            SourceFileForm.Csv => MediaTypes.Csv,
            SourceFileForm.Xlsx => MediaTypes.Xlsx,
            SourceFileForm.Json => MediaTypes.Json,
            _ => MediaTypes.NdJson,
        };
        response.ContentLength = content.Length;
        response.Headers.CacheControl = Answer.NoStore;
        response.Headers.ContentLanguage = language;
        var ending = Path.GetExtension(report.Name).TrimStart('.');
        response.Headers.ContentDisposition = FileNames.Disposition(report.Name[..^(ending.Length + 1)], ending);
        await content.CopyToAsync(response.Body, httpContext.RequestAborted);
    }
}
