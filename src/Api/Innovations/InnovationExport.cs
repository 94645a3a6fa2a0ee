using System.Text;
using System.Text.Json;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.AuditTrail;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using MediatR;

namespace JippApi.Api.Innovations;

/// <summary>
/// Exports the whole result of a directory request: as lines, which are streamed with one batch in memory at a time, or
/// as a workbook.
/// </summary>
internal sealed class InnovationExport(IMediator mediator, ListInnovations request, CsvDialect? dialect, FieldMask? mask) : IResult
{
    private const int Batch = 500;

    private static Table<InnovationCard> Table => InnovationTable.Innovations;

    /// <summary>Exports the result in a media type.</summary>
    /// <exception cref="ProblemException">Members were asked for, which only JSON can leave out.</exception>
    public static async Task<IResult> OfAsync(ApiCall call, ListInnovations request, string mediaType, FieldMask? mask)
    {
        if (mediaType != MediaTypes.NdJson && mask is not null)
            throw new ProblemException(Problems.InvalidParameter)
            {
                Faults = [new("fields", "INVALID_VALUE", mediaType)],
                FaultLocation = "parameter",
            };
        var mediator = call.Http.RequestServices.GetRequiredService<IMediator>();
        if (mediaType != MediaTypes.Xlsx)
            return new InnovationExport(mediator, request, mediaType == MediaTypes.Csv ? CsvDialect.Of(call.Query) : null, mask);

        Dictionary<string, string> headers = [];
        return await call.ExportAsync(
            mediaType,
            async (limit, cursor) =>
            {
                var page = await call.SendAsync(request with { Limit = limit, Cursor = cursor });
                foreach (var (name, value) in Searched(page))
                    headers[name] = value;
                return new ExportPage<InnovationCard>([.. page.Rows.Select(row => Card(row.Card))], page.Page.NextCursor);
            },
            cacheControl: request.Workspace is null ? null : Answer.NoStore,
            headers: headers
        );
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, ct) = (httpContext.Response, httpContext.RequestAborted);
        var csv = dialect is not null;
        // Reads before the headers are set, because a problem needs different headers
        var page = await mediator.Send(request with { Limit = Batch, Cursor = null }, ct);
        response.ContentType = csv ? CsvDialect.ContentType : MediaTypes.NdJson;
        response.Headers.ContentDisposition = $"attachment; filename=\"innovations.{(csv ? "csv" : "ndjson")}\"";
        response.Headers.CacheControl = request.Workspace is null ? Answer.CachingFor(httpContext, Answer.PublicCaching) : Answer.NoStore;
        if (await mediator.Send(new GetTreeHeadOfDay(), ct) is { } head)
            response.Headers[ListExports.HeadHeader] = head.ToString();
        foreach (var (name, value) in Searched(page))
            response.Headers[name] = value;
        response.Headers.Vary = Answer.Vary;
        // If nothing is written to it, a compressing stream does not write its end marker
        var coding = csv || page.Rows.Count > 0 ? ContentCoding.BestFor(httpContext.Request) : null;
        if (coding is not null)
            response.Headers.ContentEncoding = coding;
        if (request.Workspace is null && ListTag.Of(httpContext) is { } etag)
            response.Headers.ETag = coding is null ? etag : $"{etag[..^1]}.{coding}\"";

        await using var body = coding is null ? response.Body : ContentCoding.Compressing(response.Body, coding);
        await using var writer = new StreamWriter(body, new UTF8Encoding(false), 65_536, leaveOpen: true);
        if (dialect is not null)
            await writer.WriteAsync(dialect.Header(Table));
        while (true)
        {
            foreach (var row in page.Rows)
                await writer.WriteAsync(dialect?.Row(Table, Card(row.Card)) ?? (mask?.Apply(row.Card) ?? row.Card) + "\n");
            await writer.FlushAsync(ct);
            if (page.Page.NextCursor is not { } next)
                return;
            page = await mediator.Send(request with { Limit = Batch, Cursor = next }, ct);
        }
    }

    /// <summary>Says what was searched for, and what was perhaps meant: a file cannot.</summary>
    private static IEnumerable<(string Name, string Value)> Searched(InnovationPage page)
    {
        if (page.Matched is { } matched)
            yield return ("Jipp-Searched-Query", string.Join(' ', matched.Words));
        if (page.SuggestedQuery is { } suggestion)
            yield return ("Jipp-Suggested-Query", suggestion);
    }

    private static InnovationCard Card(string json) => JsonSerializer.Deserialize(json, Json.Of<InnovationCard>())!;
}
