using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Domain.Files;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Files;

internal static class FileEndpoints
{
    public const string Address = "/api/v1/files";

    private const string Tag = "Files";

    private static readonly string[] MediaTypesOfFiles = [.. FileType.All.Select(type => type.MediaType)];

    private static readonly Parameter Link = Parameter.Text(
        "link",
        "Tautan bertanda tangan dari POST …/links, sebagai pengganti token. — " + "Signed link from POST …/links, in place of a token.",
        max: LinkFile.TextMaxLength
    );

    public static void MapFiles(this IEndpointRouteBuilder api)
    {
        var files = api.MapGroup("files").WithTags(Tag);

        files
            .MapPost("", (ApiCall call) => call.CreateAsync((UploadInput input) => new StartUpload(input), file => $"{Address}/{file.Id}"))
            .Writes(nameof(StartUpload), "Start the upload of a file", Policies.AnyCaller)
            .Takes<UploadInput>(MediaTypes.Json)
            .Creates<FileItem>()
            .Fails(409);
        files
            .MapGet("{id:guid}", Get)
            .Open(nameof(GetFile), "Get a file's metadata and the progress of its upload")
            .Answers<FileItem>()
            .Fails(404);

        // No idempotency key: PUT is idempotent (RFC 9110 §9.2.2), and a key would need the whole body in memory and in
        // one transaction.
        files
            .MapPut("{id:guid}/content", Receive)
            .WritesWithoutIdempotency("UploadContent", "Upload the content of a file, whole or the next part", Policies.AnyCaller)
            .Takes<Stream>(MediaTypes.Bytes)
            .Answers<FileItem>()
            .Fails(404, 409, 412, 503);

        // No idempotency key either: scanning takes time and would block other writers in a transaction. A repetition
        // gets the same answer.
        files
            .MapPost("{id:guid}/completion", Complete)
            .WritesWithoutIdempotency(nameof(CompleteUpload), "Complete an upload", Policies.AnyCaller)
            .Takes<CompletionRequest>(MediaTypes.Json)
            .Answers<FileItem>()
            .Fails(404, 409, 412, 503);
        files
            .MapGet("{id:guid}/content", Read)
            .WithName("GetFileContent")
            .WithSummary("Download the content of a file, whole or a range")
            .AllowAnonymous()
            .WithQuery(Link)
            .Produces<Stream>(StatusCodes.Status200OK, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Produces<Stream>(StatusCodes.Status206PartialContent, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Fails(403, 404, 409, 416, 503);
        files
            .MapPost(
                "{id:guid}/links",
                (Guid id, ApiCall call) =>
                    call.AnswerSecretAsync((LinkRequest body) => new LinkFile(id, body.Minutes), linked => linked.Href)
            )
            .WritesWithoutIdempotency(nameof(LinkFile), "Create a temporary link to a file", Policies.AnyCaller)
            .Takes<LinkRequest>(MediaTypes.Json)
            .Creates<LinkedFile>()
            .Fails(404, 409);
    }

    private static async Task<Answer> Get(Guid id, ApiCall call) => State(call, await call.SendAsync(new GetFile(id)));

    private static async Task<Answer> Receive(Guid id, ApiCall call)
    {
        var request = call.Http.Request;
        if (request.Headers.ContentEncoding.Count > 0)
            throw new ProblemException(Problems.UnsupportedMediaType) { Allowed = ["identity"] };
        var range = RangeOf(request);
        if (call.Http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null; // the announced size is the limit
        return State(call, await call.SendAsync(new ReceiveContent(id, range, request.ContentLength, request.Body)));
    }

    private static async Task<Answer> Complete(Guid id, ApiCall call)
    {
        var body = await call.BodyAsync<CompletionRequest>();
        return State(call, await call.SendAsync(new CompleteUpload(id, body.Sha256)));
    }

    private static async Task<FileAnswer> Read(Guid id, ApiCall call)
    {
        var link = call.Query.Text("link");
        var content = await call.SendAsync(new ReadFileContent(id, link));
        return new(content, isForAnybody: link is null && call.Http.Caller() is null);
    }

    /// <summary>The file's metadata; <c>Upload-Offset</c> tells a client that asks by HEAD where to resume.</summary>
    private static Answer State(ApiCall call, FileItem file)
    {
        if (file.Status == FileStatus.Uploading)
            call.Http.Response.Headers["Upload-Offset"] = file.Received.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return call.Read(file);
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
            FaultLocation = "header",
        };
    }
}

/// <summary>A request to complete an upload.</summary>
/// <param name="Sha256">SHA-256 hash of the content, as 64 hexadecimal digits.</param>
[CheckedBy(typeof(CompleteUpload))]
internal sealed record CompletionRequest(string? Sha256 = null);

/// <summary>A request for a temporary link to a file.</summary>
/// <param name="Minutes">Lifetime of the link in minutes, 1 to 60; default: 15.</param>
[CheckedBy(typeof(LinkFile))]
internal sealed record LinkRequest(int? Minutes = null);
