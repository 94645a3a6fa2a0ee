using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Application.Documents;

namespace JippApi.Api.Conventions.Responses;

/// <summary>Creates answers from records.</summary>
internal static class Answers
{
    /// <summary>An answer for everyone; shared caches may store it.</summary>
    public static Answer Public(object value, string? etag = null, string? language = null) =>
        new()
        {
            Body = Json.Bytes(value),
            ETag = etag,
            CacheControl = Answer.PublicCaching,
            Language = language,
        };

    /// <summary>An answer for this caller only; shared caches must not store it.</summary>
    public static Answer Private(byte[] body, string contentType) =>
        new()
        {
            Body = body,
            ContentType = contentType,
            ETag = ETags.OfResource(0, body),
            CacheControl = Answer.PrivateCaching,
        };

    /// <summary>A document for this caller only, with a file name.</summary>
    public static Answer Document(
        HttpContext http,
        DocumentFile file,
        string contentType,
        string ending,
        string language = Http.Language.Indonesian
    )
    {
        http.Response.Headers.ContentDisposition = FileNames.Disposition(file.Name, ending);
        return new()
        {
            Body = file.Content,
            ContentType = contentType,
            ETag = ETags.OfResource(file.Version, file.Content),
            CacheControl = Answer.PrivateCaching,
            Language = language,
        };
    }

    /// <summary>A secret or personal data, which must not be stored anywhere.</summary>
    public static Answer Secret(object value, int status = StatusCodes.Status200OK, string? location = null) =>
        new()
        {
            Status = status,
            Body = Json.Bytes(value),
            CacheControl = "no-store",
            Location = location,
        };

    /// <summary>Success without a body.</summary>
    public static Answer NoContent { get; } = new() { Status = StatusCodes.Status204NoContent, CacheControl = "no-store" };
}
