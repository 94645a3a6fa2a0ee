using System.Text;
using System.Text.Json;
using JippApi.Api.Conventions;
using JippApi.Api.Errors;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using MediatR;

namespace JippApi.Api.Endpoints;

/// <summary>The whole result of a request to the directory as lines, a batch in memory at a time.</summary>
internal sealed class InnovationExport(IMediator mediator, ListInnovations request, string mediaType, FieldMask? mask) : IResult
{
    private const int Batch = 500;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, ct) = (httpContext.Response, httpContext.RequestAborted);
        var csv = mediaType == MediaTypes.Csv;
        if (csv && mask is not null)
            throw new ProblemException(Problems.InvalidParameter) { Faults = [new("fields", "INVALID_VALUE", MediaTypes.Csv)], FaultPlace = "parameter" };
        response.ContentType = csv ? Csv.ContentType : MediaTypes.NdJson;
        response.Headers.ContentDisposition = $"attachment; filename=\"innovations.{(csv ? "csv" : "ndjson")}\"";
        response.Headers.CacheControl = Answer.PublicCaching;
        response.Headers.Vary = "Accept, Accept-Language, Accept-Encoding";
        var coding = Coding.Of(httpContext.Request);
        if (coding is not null) response.Headers.ContentEncoding = coding;
        if (ListTag.Of(httpContext) is { } etag) response.Headers.ETag = coding is null ? etag : $"{etag[..^1]}.{coding}\"";

        await using var body = coding is null ? response.Body : Coding.Compressing(response.Body, coding);
        await using var writer = new StreamWriter(body, new UTF8Encoding(false), 65_536, leaveOpen: true);
        if (csv) await writer.WriteAsync(CsvLine.Header);
        string? cursor = null;
        do
        {
            var page = await mediator.Send(request with { Limit = Batch, Cursor = cursor }, ct);
            foreach (var row in page.Rows) await writer.WriteAsync(csv ? CsvLine.Of(Card(row.Card)) : (mask?.Apply(row.Card) ?? row.Card) + "\n");
            await writer.FlushAsync(ct);
            cursor = page.Page.NextCursor;
        }
        while (cursor is not null);
    }

    private static InnovationCard Card(string json) => JsonSerializer.Deserialize(json, JippJson.Readable.InnovationCard)!;
}
