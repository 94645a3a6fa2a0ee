using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Files;

/// <summary>Files: announced, filled, completed, read.</summary>
internal static class FileEndpoints
{
    public const string Address = "/api/v1/files";

    private const string Tag = "Files";

    private static readonly string[] MediaTypesOfFiles = [.. FileType.All.Select(type => type.MediaType)];

    private static readonly Parameter Link = Parameter.Text(
        "link",
        "Tautan bertanda tangan dari POST …/links; tanpa token. — Signed link of POST …/links; no token needed.",
        max: LinkFile.TextMaxLength
    );

    public static void MapFiles(this IEndpointRouteBuilder api)
    {
        var files = api.MapGroup("files").WithTags(Tag);

        files
            .MapPost("", Start)
            .Writes(nameof(StartUpload), "Announce a file, and get the address for its bytes", Policies.AnyCaller)
            .Takes<UploadInput>(MediaTypes.Json)
            .Creates<FileItem>()
            .Fails(409);
        files
            .MapGet("{id:guid}", Get)
            .WithName(nameof(GetFile))
            .WithSummary("Read what is known about a file, and how far its upload has come")
            .AllowAnonymous()
            .Answers<FileItem>()
            .Fails(404);

        // No idempotency key surrounds it: PUT is idempotent by itself, and a key would need the whole body in memory and one transaction around it.
        files
            .MapPut("{id:guid}/content", Receive)
            .WritesUnkept("UploadContent", "Send the bytes of a file, all of them or the next ones", Policies.AnyCaller)
            .Takes<Stream>(MediaTypes.Bytes)
            .Answers<FileItem>()
            .Fails(404, 409, 412, 503);

        // Nor this: looking at the bytes takes its time, and nothing else could be written meanwhile. Sent again, it answers the same.
        files
            .MapPost("{id:guid}/completion", Complete)
            .WritesUnkept(nameof(CompleteUpload), "Complete an upload: hash, type and content are checked", Policies.AnyCaller)
            .Takes<CompletionRequest>(MediaTypes.Json)
            .Answers<FileItem>()
            .Fails(404, 409, 412, 503);
        files
            .MapGet("{id:guid}/content", Read)
            .WithName("GetFileContent")
            .WithSummary("Read the content of a file, whole or a range of it")
            .AllowAnonymous()
            .WithQuery(Link)
            .Produces<Stream>(StatusCodes.Status200OK, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Produces<Stream>(StatusCodes.Status206PartialContent, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Fails(403, 404, 409, 416, 503);
        files
            .MapPost("{id:guid}/links", Lend)
            .WritesUnkept(
                nameof(LinkFile),
                "Get an address by which a file can be read for some minutes without a token",
                Policies.AnyCaller
            )
            .Takes<LinkRequest>(MediaTypes.Json)
            .Creates<LinkedFile>()
            .Fails(404, 409);
    }

    private static async Task<Answer> Start(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.UploadInput);
        var file = await mediator.Send(new StartUpload(input), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status201Created,
            JippJson.Text(file, JippJson.Readable.FileItem),
            file.Version,
            $"{Address}/{file.Id}"
        );
    }

    private static async Task<Answer> Get(Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
        State(http, await mediator.Send(new GetFile(id), ct));

    private static async Task<Answer> Receive(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (http.Request.Headers.ContentEncoding.Count > 0)
            throw new ProblemException(Problems.UnsupportedMediaType) { Allowed = ["identity"] };
        var range = RangeOf(http.Request);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null; // what was announced is the limit
        return State(http, await mediator.Send(new ReceiveContent(id, range, http.Request.ContentLength, http.Request.Body), ct));
    }

    private static async Task<Answer> Complete(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var request = await JsonBody.ReadAsync(http, ApiJson.Readable.CompletionRequest);
        return State(http, await mediator.Send(new CompleteUpload(id, request.Sha256), ct));
    }

    private static async Task<FileAnswer> Read(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var link = Query.Of(http).Text("link");
        var content = await mediator.Send(new ReadFileContent(id, link), ct);
        return new(content, isForAnybody: link is null && http.Caller() is null);
    }

    private static async Task<Answer> Lend(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var request = await JsonBody.ReadAsync(http, ApiJson.Readable.LinkRequest);
        var linked = await mediator.Send(new LinkFile(id, request.Minutes), ct);
        return Answers.Secret(linked, JippJson.Readable.LinkedFile, StatusCodes.Status201Created, linked.Href);
    }

    /// <summary>What is known about a file; a header says where to go on, for those who ask by HEAD.</summary>
    private static Answer State(HttpContext http, FileItem file)
    {
        if (file.Status == FileStatus.Uploading)
            http.Response.Headers["Upload-Offset"] = file.Received.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Answers.Private(file, file.Version, JippJson.Readable.FileItem);
    }

    private static UploadRange? RangeOf(HttpRequest request)
    {
        var header = request.Headers.ContentRange;
        if (header.Count == 0)
            return null;
        if (
            ContentRangeHeaderValue.TryParse(header.ToString(), out var range)
            && range is { HasRange: true, HasLength: true }
            && range.Unit == "bytes"
        )
            return new(range.From!.Value, range.To!.Value, range.Length!.Value);
        throw new ProblemException(Problems.InvalidHeader)
        {
            Faults = [new("Content-Range", "INVALID_VALUE", header.ToString())],
            FaultPlace = "header",
        };
    }
}

/// <summary>Completes an upload.</summary>
/// <param name="Sha256">SHA-256 of what was sent, in 64 lower-case hexadecimal digits.</param>
internal sealed record CompletionRequest(string? Sha256 = null);

/// <summary>Asks for a link to a file.</summary>
/// <param name="Minutes">For how long it is good, 1 to 60; 15 when left out.</param>
internal sealed record LinkRequest(int? Minutes = null);
