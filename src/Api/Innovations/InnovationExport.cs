using System.Text;
using System.Text.Json;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.AuditTrail;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using MediatR;

namespace JippApi.Api.Innovations;

/// <summary>Streams the whole result of a directory request as lines, with one batch in memory at a time.</summary>
internal sealed class InnovationExport(IMediator mediator, ListInnovations request, string mediaType, FieldMask? mask) : IResult
{
    private const int Batch = 500;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, ct) = (httpContext.Response, httpContext.RequestAborted);
        var csv = mediaType == MediaTypes.Csv;
        if (csv && mask is not null)
            throw new ProblemException(Problems.InvalidParameter)
            {
                Faults = [new("fields", "INVALID_VALUE", MediaTypes.Csv)],
                FaultLocation = "parameter",
            };
        // Reads before the headers are set, because a problem needs different headers
        var page = await mediator.Send(request with { Limit = Batch, Cursor = null }, ct);
        response.ContentType = csv ? Csv.ContentType : MediaTypes.NdJson;
        response.Headers.ContentDisposition = $"attachment; filename=\"innovations.{(csv ? "csv" : "ndjson")}\"";
        response.Headers.CacheControl = request.Workspace is null ? Answer.CachingFor(httpContext, Answer.PublicCaching) : Answer.NoStore;
        if (await mediator.Send(new GetTreeHeadOfDay(), ct) is { } head)
            response.Headers["Jipp-Audit-Head"] = head;
        if (page.Matched is { } matched)
            response.Headers["Jipp-Searched-Query"] = string.Join(' ', matched.Words);
        if (page.SuggestedQuery is { } suggestion)
            response.Headers["Jipp-Suggested-Query"] = suggestion;
        response.Headers.Vary = Answer.Vary;
        // If nothing is written to it, a compressing stream does not write its end marker
        var coding = csv || page.Rows.Count > 0 ? ContentCoding.BestFor(httpContext.Request) : null;
        if (coding is not null)
            response.Headers.ContentEncoding = coding;
        if (request.Workspace is null && ListTag.Of(httpContext) is { } etag)
            response.Headers.ETag = coding is null ? etag : $"{etag[..^1]}.{coding}\"";

        await using var body = coding is null ? response.Body : ContentCoding.Compressing(response.Body, coding);
        await using var writer = new StreamWriter(body, new UTF8Encoding(false), 65_536, leaveOpen: true);
        if (csv)
            await writer.WriteAsync(CsvLine.Header);
        while (true)
        {
            foreach (var row in page.Rows)
                await writer.WriteAsync(csv ? CsvLine.Of(Card(row.Card)) : (mask?.Apply(row.Card) ?? row.Card) + "\n");
            await writer.FlushAsync(ct);
            if (page.Page.NextCursor is not { } next)
                return;
            page = await mediator.Send(request with { Limit = Batch, Cursor = next }, ct);
        }
    }

    private static InnovationCard Card(string json) => JsonSerializer.Deserialize(json, Json.Of<InnovationCard>())!;
}
