using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>Describes request and response bodies, with the examples recorded from the running API.</summary>
internal static class BodyTexts
{
    private const string Replayed = "Idempotency-Replayed";
    private const string Applied = "Preference-Applied";

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

    public static OpenApiRequestBody Request(BodyMetadata body, IOpenApiSchema schema, Example? example, MultipartMetadata? form)
    {
        var content = new Dictionary<string, IOpenApiMediaType>
        {
            [body.MediaType] = new OpenApiMediaType { Schema = schema, Example = example?.Body?.DeepClone() },
        };
        if (form is not null)
            content[MediaTypes.Multipart] = new OpenApiMediaType { Schema = FormSchema(form), Example = example?.Form?.DeepClone() };
        return new() { Required = true, Content = content };
    }

    private static OpenApiSchema FormSchema(MultipartMetadata form)
    {
        var properties = form.Fields.ToDictionary(
            field => field.Name,
            IOpenApiSchema (field) =>
                new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Description = field.Text,
                    MaxLength = field.MaxLength,
                    Enum = field.Codes is { } codes ? [.. codes.Select(code => (System.Text.Json.Nodes.JsonNode)code)] : null,
                }
        );
        properties[form.File] = FileLimits.Bytes;
        return new()
        {
            Type = JsonSchemaType.Object,
            Properties = properties,
            Required = new SortedSet<string>(
                form.Fields.Where(field => field.IsRequired).Select(field => field.Name).Append(form.File),
                StringComparer.Ordinal
            ),
            AdditionalPropertiesAllowed = false,
        };
    }

    public static void CompleteResponses(OpenApiOperation operation, bool isRead, Example? example, OperationFilterContext context)
    {
        var responses = operation.Responses!.ToDictionary(
            response => int.Parse(response.Key, System.Globalization.CultureInfo.InvariantCulture),
            response => response.Value
        );
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var isTagged = isRead && !metadata.OfType<UntaggedMetadata>().Any();
        if (isTagged && responses.ContainsKey(200) && context.ApiDescription.RelativePath!.StartsWith("api/", StringComparison.Ordinal))
            responses[304] = new OpenApiResponse();
        operation.Responses = [];
        foreach (var (status, given) in responses.Where(response => response.Key < 400).OrderBy(response => response.Key))
        {
            var response = Completed((OpenApiResponse)given, status, isRead, example, context.Document);
            if (status != 301 && (!isRead || metadata.OfType<CachedMetadata>().Any()))
                response.Headers![DataVersionHeader.Name] = Shared(DataVersionHeader.Name, context.Document);
            if (!isRead)
                foreach (var name in WriteHeaders(metadata))
                    response.Headers![name] = Shared(name, context.Document);
            if (isRead && !responses.ContainsKey(304))
                response.Headers!.Remove("ETag");
            operation.Responses[$"{status}"] = response;
        }

        var refused = responses.Keys.Where(status => status >= 400);
        foreach (var (status, response) in ProblemResponses.Of(operation.OperationId!, refused, isRead, context))
            operation.Responses[status] = response;
    }

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
            ["Access-Control-Allow-Origin"] = Header(
                "Asal (origin) yang boleh membaca jawaban lewat peramban (CORS). — "
                    + "Origin that may read the response in a browser (CORS)."
            ),
            ["X-Request-Id"] = Header("Id permintaan ini, untuk dilaporkan. — Id of this request, for support."),
            ["RateLimit-Policy"] = Header("Batas laju dan jendela waktunya. — The rate limit and its window."),
            ["RateLimit"] = Header(
                "Sisa permintaan dan detik sampai batas dihitung ulang. — Requests left, and seconds until the window resets."
            ),
            ["ETag"] = Header("Penanda versi (entity tag). — Entity tag."),
            ["Location"] = Header("Alamat data yang baru. — Address of the new resource."),
            ["Retry-After"] = Header("Lama menunggu dalam detik. — Seconds to wait."),
            ["Content-Disposition"] = Header("Nama berkas. — Name of the file."),
            ["Link"] = Header(
                "Tautan ke halaman first, prev, next dan self (RFC 8288). — Links to the pages first, prev, next and self (RFC 8288)."
            ),
            [ListExports.CutHeader] = Header(
                "Jumlah baris ekspor ini, bila daftarnya lebih panjang. — Number of rows of this export if the list has more."
            ),
            [DryRun.Header] = Header(
                "true bila permintaan hanya diperiksa (validateOnly) dan tidak ada yang disimpan. — "
                    + "true if the request was only checked (validateOnly) and nothing was saved."
            ),
            [Replayed] = Header(
                "true bila jawaban ini adalah jawaban tersimpan untuk Idempotency-Key yang sama. — "
                    + "true if this is the stored answer to the same Idempotency-Key."
            ),
            [Applied] = Header("Preferensi yang dipenuhi (RFC 7240). — The preference that was honoured (RFC 7240)."),
            [DataVersionHeader.Name] = Header(
                "Versi data jawaban ini, atau versi yang dibuat oleh penulisan ini bila data publik berubah, misalnya "
                    + "innovations=123, hubs=7 (RFC 9651). Kirim kembali dalam pembacaan. — "
                    + "Versions of the data of this answer, or those that this write has made if it changed public data, such as "
                    + "innovations=123, hubs=7 (RFC 9651). Send it back in reads."
            ),
        };

    /// <summary>The headers that tell how a write was executed.</summary>
    private static IEnumerable<string> WriteHeaders(IList<object> metadata)
    {
        yield return Applied;
        if (!metadata.OfType<WithoutIdempotencyMetadata>().Any())
            yield return Replayed;
        if (metadata.OfType<QueryMetadata>().LastOrDefault()?.Parameters.Contains(DryRun.Parameter) == true)
            yield return DryRun.Header;
    }

    private static OpenApiResponse Completed(OpenApiResponse response, int status, bool isRead, Example? example, OpenApiDocument document)
    {
        response.Description = Descriptions[status];
        response.Headers = Headers(status, document, isRead, response.Content?.Keys.Any(IsFile) == true);
        if (response.Content?.ContainsKey(MediaTypes.Csv) == true)
            response.Headers[ListExports.CutHeader] = Shared(ListExports.CutHeader, document);
        foreach (var (type, body) in response.Content ?? new Dictionary<string, IOpenApiMediaType>())
            if (type != MediaTypes.Json && body is OpenApiMediaType file)
                file.Schema = SchemaOf(type);
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

    private static bool IsFile(string type) => SchemaOf(type).Type == JsonSchemaType.String;

    /// <summary>Everything but JSON is text or bytes; other standards describe their own JSON.</summary>
    private static OpenApiSchema SchemaOf(string type) =>
        type is MediaTypes.JsonLd or MediaTypes.GeoJson or MediaTypes.Json ? new() { Type = JsonSchemaType.Object }
        : type is MediaTypes.Svg or MediaTypes.NdJson || type.StartsWith("text/", StringComparison.Ordinal)
            ? new() { Type = JsonSchemaType.String }
        : FileLimits.Bytes;

    /// <summary>The headers of a response, which are all described once.</summary>
    public static Dictionary<string, IOpenApiHeader> Headers(
        int status,
        OpenApiDocument document,
        bool isRead = false,
        bool holdsFile = false
    )
    {
        List<string> names = ["Access-Control-Allow-Origin", "X-Request-Id", "RateLimit-Policy", "RateLimit", .. VersionHeaders.Keys];
        if (status is 200 or 201 or 304)
            names.Add("ETag");
        if (status is 201 or 202)
            names.Add("Location");
        if (status is 202 or 429 or 503)
            names.Add("Retry-After");
        if (status == 200 && holdsFile)
            names.Add("Content-Disposition");
        if (status == 200 && isRead)
            names.Add("Link");
        return names.ToDictionary(name => name, IOpenApiHeader (name) => Shared(name, document));
    }

    private static OpenApiHeaderReference Shared(string name, OpenApiDocument document) => new OpenApiHeaderReference(name, document);

    private static OpenApiHeader Header(string text) =>
        new()
        {
            Description = text,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };
}
