using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>Describes request and response bodies, with the examples recorded from the running API.</summary>
internal static class BodyTexts
{
    private static readonly Dictionary<int, string> Descriptions = new()
    {
        [200] = "Berhasil. — Success.",
        [201] = "Data dibuat; alamatnya ada di Location. — Created; Location gives the address.",
        [202] =
            "Diterima dan dikerjakan di latar belakang; alamat operasinya ada di Location. — "
            + "Accepted and done in the background; Location gives the address of the operation.",
        [204] = "Berhasil, tanpa isi. — Success, without a body.",
        [206] = "Sebagian isi berkas. — Part of the content.",
        [207] = "Hasil setiap operasi. — The result of each operation.",
        [301] =
            "Digabungkan ke data lain, atau kode wilayahnya diganti; lihat Location. — "
            + "Merged into another record, or the code of the region was replaced; see Location.",
        [304] = "Tidak berubah. — Not modified.",
    };

    public static OpenApiRequestBody Request(BodyMetadata body, IOpenApiSchema schema, Example? example) =>
        new()
        {
            Required = true,
            Content = new Dictionary<string, IOpenApiMediaType>
            {
                [body.MediaType] = new OpenApiMediaType
                {
                    Schema = schema,
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
            {
                operation.Responses[key] = new OpenApiResponseReference(NameOf(status), context.Document);
                continue;
            }

            var response = Completed((OpenApiResponse)responses[key], status, isRead, example, context.Document);
            if (status != 301 && (!isRead || IsCached(context)))
                response.Headers![DataVersionHeader.Name] = new OpenApiHeaderReference(DataVersionHeader.Name, context.Document);
            operation.Responses[key] = response;
        }
    }

    /// <summary>One response per problem status, shared by all operations to keep the document small.</summary>
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
                        Description = $"{Problems.OfStatus(status).IndonesianTitle}. — {Problems.OfStatus(status).EnglishTitle}.",
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

    /// <summary>The headers with which every response announces the versions of the API.</summary>
    public static IDictionary<string, IOpenApiHeader> VersionHeaders { get; } =
        new Dictionary<string, IOpenApiHeader>
        {
            ["api-supported-versions"] = Header("Versi API yang didukung. — Supported versions of the API."),
            ["Deprecation"] = Header(
                "Tanggal mulai usangnya versi ini (RFC 9745); tidak ada selama versi belum usang. — "
                    + "Date since which this version is deprecated (RFC 9745); absent until then."
            ),
            ["Sunset"] = Header(
                "Tanggal berakhirnya versi ini (RFC 8594); tidak ada selama belum ditetapkan. — "
                    + "Date on which this version is withdrawn (RFC 8594); absent until one is set."
            ),
        };

    /// <summary>The headers that many responses have.</summary>
    public static IDictionary<string, IOpenApiHeader> SharedHeaders { get; } =
        new Dictionary<string, IOpenApiHeader>(VersionHeaders)
        {
            [DataVersionHeader.Name] = Header(
                "Versi data jawaban ini, atau versi yang dibuat oleh penulisan ini bila data publik berubah, misalnya "
                    + "innovations=123, hubs=7 (RFC 9651). Kirim kembali dalam pembacaan. — "
                    + "Versions of the data of this answer, or those that this write has made if it changed public data, such as "
                    + "innovations=123, hubs=7 (RFC 9651). Send it back in reads."
            ),
        };

    private static bool IsCached(OperationFilterContext context) =>
        context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<CachedMetadata>().Any();

    private static string NameOf(int status) => $"Problem{status}";

    private static OpenApiResponse Completed(OpenApiResponse response, int status, bool isRead, Example? example, OpenApiDocument document)
    {
        response.Description = Descriptions[status];
        response.Headers = Headers(status, isRead, document, response.Content?.Keys.Any(IsFile) == true);
        if (response.Content?.ContainsKey(MediaTypes.Csv) == true)
            response.Headers[ListExports.CutHeader] = Header(
                "Jumlah baris ekspor ini, bila daftarnya lebih panjang. — Number of rows of this export if the list has more."
            );
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

    private static bool IsFile(string type) => type is MediaTypes.Pdf or MediaTypes.Xlsx || IsText(type);

    private static bool IsText(string type) => type is MediaTypes.Svg or MediaTypes.Csv or MediaTypes.NdJson;

    /// <summary>PDF and XLSX files are bytes; an SVG drawing and CSV are text.</summary>
    private static OpenApiSchema FileOf(string type) =>
        IsText(type) ? new() { Type = JsonSchemaType.String } : FileLimits.Bytes;

    private static Dictionary<string, IOpenApiHeader> Headers(int status, bool isRead, OpenApiDocument document, bool holdsFile = false)
    {
        var headers = new Dictionary<string, IOpenApiHeader>
        {
            ["Access-Control-Allow-Origin"] = Header(
                "Asal (origin) yang boleh membaca jawaban lewat peramban (CORS). — "
                    + "Origin that may read the response in a browser (CORS)."
            ),
            ["X-Request-Id"] = Header("Id permintaan ini, untuk dilaporkan. — Id of this request, for support."),
            ["RateLimit-Policy"] = Header("Batas laju dan jendela waktunya. — The rate limit and its window."),
            ["RateLimit"] = Header(
                "Sisa permintaan dan detik sampai batas dihitung ulang. — " + "Requests left, and seconds until the window resets."
            ),
        };
        foreach (var name in VersionHeaders.Keys)
            headers[name] = new OpenApiHeaderReference(name, document);
        if (status is 200 or 201 or 304)
            headers["ETag"] = Header("Penanda versi (entity tag). — Entity tag.");
        if (status is 201 or 202)
            headers["Location"] = Header("Alamat data yang baru. — Address of the new resource.");
        if (status is 202 or 429 or 503)
            headers["Retry-After"] = Header("Lama menunggu dalam detik. — Seconds to wait.");
        if (status == 200 && holdsFile)
            headers["Content-Disposition"] = Header("Nama berkas. — Name of the file.");
        if (status == 200 && isRead)
            headers["Link"] = Header(
                "Tautan ke halaman first, prev, next dan self (RFC 8288). — " + "Links to the pages first, prev, next and self (RFC 8288)."
            );
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
                Title = type.IndonesianTitle,
                Status = type.Status,
                Detail = type.IndonesianHelp,
                Instance = "/api/v1/innovations",
                Code = type.Code,
                TraceId = "4bf92f3577b34da6a3ce929d0e0e4736",
                Help = ProblemAddresses.HelpOf(type),
            },
            Json.Of<ProblemDocument>()
        );
}
