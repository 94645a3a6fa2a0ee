using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Documents;

namespace JippApi.Api.Conventions.Responses;

/// <summary>Makes answers of records.</summary>
internal static class Answers
{
    /// <summary>An answer for anybody.</summary>
    public static Answer Public(object value, string? etag = null, string? language = null) =>
        new()
        {
            Body = Json.Bytes(value),
            ETag = etag,
            CacheControl = Answer.PublicCaching,
            Language = language,
        };

    /// <summary>An answer for the caller alone.</summary>
    public static Answer Private(byte[] body, string contentType) =>
        new()
        {
            Body = body,
            ContentType = contentType,
            ETag = ETags.OfResource(0, body),
            CacheControl = Answer.PrivateCaching,
        };

    /// <summary>A document for the caller alone, with a name to keep it under.</summary>
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

    /// <summary>Something that must be kept nowhere: a secret, or what is known about a person.</summary>
    public static Answer Secret(object value, int status = StatusCodes.Status200OK, string? location = null) =>
        new()
        {
            Status = status,
            Body = Json.Bytes(value),
            CacheControl = "no-store",
            Location = location,
        };

    /// <summary>It is done, and there is nothing to say.</summary>
    public static Answer Done { get; } = new() { Status = StatusCodes.Status204NoContent, CacheControl = "no-store" };
}
