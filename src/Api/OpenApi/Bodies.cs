using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Errors;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>Bodies of requests and responses, with examples that were recorded from the running API.</summary>
internal static class Bodies
{
    private static readonly Dictionary<int, string> Descriptions = new()
    {
        [200] = "Berhasil. — Done.",
        [201] = "Dibuat; Location memuat alamatnya. — Created; Location has its address.",
        [202] =
            "Diterima; dikerjakan di latar belakang, Location memuat alamatnya. — Accepted; done in the background, Location has its address.",
        [204] = "Berhasil, tanpa isi. — Done, without a body.",
        [206] = "Sebagian isi. — A part of the content.",
        [207] = "Hasil setiap operasi. — What became of each operation.",
        [301] = "Digabung ke data lain; lihat Location. — Merged into another record; see Location.",
        [304] = "Belum berubah. — Unchanged.",
    };

    public static OpenApiRequestBody Request(BodyMetadata body, Example? example, OperationFilterContext context) =>
        new()
        {
            Required = true,
            Content = new Dictionary<string, IOpenApiMediaType>
            {
                [body.MediaType] = new OpenApiMediaType
                {
                    Schema = context.SchemaGenerator.GenerateSchema(body.Type, context.SchemaRepository),
                    Example = example?.Body?.DeepClone(),
                },
            },
        };

    public static void CompleteResponses(OpenApiOperation operation, bool isRead, Example? example, OperationFilterContext context)
    {
        var responses = operation.Responses!;
        if (isRead && responses.ContainsKey("200") && context.ApiDescription.RelativePath!.StartsWith("api/", StringComparison.Ordinal))
            responses["304"] = new OpenApiResponse();
        operation.Responses = [];
        foreach (var key in responses.Keys.Order(StringComparer.Ordinal))
        {
            var status = int.Parse(key, System.Globalization.CultureInfo.InvariantCulture);
            if (status >= 400)
                operation.Responses[key] = new OpenApiResponseReference(NameOf(status), context.Document);
            else
                operation.Responses[key] = Completed((OpenApiResponse)responses[key], status, isRead, example, context.Document);
        }
    }

    /// <summary>The responses that all operations share: one for each status of a problem.</summary>
    public static IDictionary<string, IOpenApiResponse> Shared(IOpenApiSchema problem, OpenApiDocument document) =>
        Problems
            .All.Select(type => type.Status)
            .Distinct()
            .Order()
            .ToDictionary(
                NameOf,
                IOpenApiResponse (status) =>
                    new OpenApiResponse
                    {
                        Description = $"{Problems.OfStatus(status).TitleId}. — {Problems.OfStatus(status).TitleEn}.",
                        Headers = Headers(status, isRead: false, document),
                        Content = new Dictionary<string, IOpenApiMediaType>
                        {
                            [MediaTypes.Problem] = new OpenApiMediaType
                            {
                                Schema = problem,
                                Example = ProblemExample(Problems.OfStatus(status)),
                            },
                        },
                    }
            );

    /// <summary>Headers of every answer of the API that speak of its versions.</summary>
    public static IDictionary<string, IOpenApiHeader> VersionHeaders { get; } =
        new Dictionary<string, IOpenApiHeader>
        {
            ["api-supported-versions"] = Header("Versi API yang tersedia. — Versions of the API that there are."),
            ["Deprecation"] = Header(
                "Sejak kapan versi ini usang (RFC 9745); tidak ada selama belum. — Since when this version is deprecated (RFC 9745); absent until it is."
            ),
            ["Sunset"] = Header(
                "Kapan versi ini berakhir (RFC 8594); tidak ada selama belum ditetapkan. — When this version ends (RFC 8594); absent until that is set."
            ),
        };

    private static string NameOf(int status) => $"Problem{status}";

    private static OpenApiResponse Completed(OpenApiResponse response, int status, bool isRead, Example? example, OpenApiDocument document)
    {
        response.Description = Descriptions[status];
        response.Headers = Headers(status, isRead, document, response.Content?.Keys.Any(IsFile) == true);
        foreach (var (type, body) in response.Content ?? new Dictionary<string, IOpenApiMediaType>())
            if (IsFile(type) && body is OpenApiMediaType file)
                file.Schema = FileOf(type);
        if (
            example is not null
            && example.Status == status
            && response.Content is { } content
            && content.TryGetValue(MediaTypes.Json, out var media)
            && media is OpenApiMediaType json
        )
            json.Example = example.Response?.DeepClone();
        return response;
    }

    private static bool IsFile(string type) => type is MediaTypes.Pdf or MediaTypes.Xlsx or MediaTypes.Svg;

    /// <summary>Documents are described by their media type; pictures are text.</summary>
    private static OpenApiSchema FileOf(string type) =>
        type == MediaTypes.Svg ? new() { Type = JsonSchemaType.String, MaxLength = int.MaxValue } : FileLimits.Bytes;

    private static Dictionary<string, IOpenApiHeader> Headers(int status, bool isRead, OpenApiDocument document, bool holdsFile = false)
    {
        var headers = new Dictionary<string, IOpenApiHeader>
        {
            ["Access-Control-Allow-Origin"] = Header("Asal yang boleh membaca dari peramban. — Origin that may read from a browser."),
            ["X-Request-Id"] = Header("Nama permintaan ini. — Name of this request."),
            ["RateLimit-Policy"] = Header("Batas dan jendelanya. — The limit and its window."),
            ["RateLimit"] = Header("Sisa dan detik sampai dihitung ulang. — What is left, and seconds until it is counted anew."),
        };
        foreach (var name in VersionHeaders.Keys)
            headers[name] = new OpenApiHeaderReference(name, document);
        if (status is 200 or 201 or 304)
            headers["ETag"] = Header("Penanda versi. — Entity tag.");
        if (status is 201 or 202)
            headers["Location"] = Header("Alamat data baru. — Address of the new record.");
        if (status is 202 or 429 or 503)
            headers["Retry-After"] = Header("Detik untuk menunggu. — Seconds to wait.");
        if (status == 200 && holdsFile)
            headers["Content-Disposition"] = Header("Nama berkas. — Name of the file.");
        if (status == 200 && isRead)
            headers["Link"] = Header("Halaman first, prev, next, self. — Pages first, prev, next, self.");
        return headers;
    }

    private static OpenApiHeader Header(string text) =>
        new()
        {
            Description = text,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 500 },
        };

    private static System.Text.Json.Nodes.JsonNode? ProblemExample(ProblemType type) =>
        System.Text.Json.JsonSerializer.SerializeToNode(
            new ProblemDocument
            {
                Type = $"https://api.jipp.go.id/problems/{type.Slug}",
                Title = type.TitleId,
                Status = type.Status,
                Detail = type.HelpId,
                Instance = "/api/v1/innovations",
                Code = type.Code,
                TraceId = "4bf92f3577b34da6a3ce929d0e0e4736",
                Help = $"/api/v1/problems/{type.Slug}",
            },
            ApiJson.Readable.ProblemDocument
        );
}
