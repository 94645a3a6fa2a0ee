using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Common;
using JippApi.Application.Documents;

namespace JippApi.Api.Conventions.Responses;

/// <summary>Makes answers of records.</summary>
internal static class Answers
{
    public static Answer Json<T>(T value, JsonTypeInfo<T> type, string? etag, string? language = null) =>
        new()
        {
            Body = JsonSerializer.SerializeToUtf8Bytes(value, type),
            ETag = etag,
            CacheControl = Answer.PublicCaching,
            Language = language,
        };

    public static Answer Listed<T>(HttpContext http, Listing<T> page, JsonTypeInfo<Listing<T>> type) =>
        new()
        {
            Body = JsonSerializer.SerializeToUtf8Bytes(page, type),
            ETag = ListTag.Of(http),
            CacheControl = Answer.PublicCaching,
            Link = ListWriter.Links(http.Request, page.Page),
        };

    /// <summary>An answer for the caller alone.</summary>
    public static Answer Private(byte[] body, string? link = null, int? version = null, string contentType = MediaTypes.Json) =>
        new()
        {
            Body = body,
            ContentType = contentType,
            ETag = ETags.OfResource(version ?? 0, body),
            CacheControl = Answer.PrivateCaching,
            Link = link,
        };

    public static Answer Resource<T>(T value, int version, JsonTypeInfo<T> type)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, type);
        return new()
        {
            Body = body,
            ETag = ETags.OfResource(version, body),
            CacheControl = Answer.PublicCaching,
        };
    }

    /// <summary>A resource that only some may read.</summary>
    public static Answer Private<T>(T value, int version, JsonTypeInfo<T> type)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, type);
        return new()
        {
            Body = body,
            ETag = ETags.OfResource(version, body),
            CacheControl = Answer.PrivateCaching,
        };
    }

    /// <summary>A page of a list that only some may read; its tag is made of its bytes.</summary>
    public static Answer PrivatePage<T>(HttpContext http, Listing<T> page, JsonTypeInfo<Listing<T>> type)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(page, type);
        return new()
        {
            Body = body,
            ETag = ETags.OfResource(0, body),
            CacheControl = Answer.PrivateCaching,
            Link = ListWriter.Links(http.Request, page.Page),
        };
    }

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
    public static Answer Secret<T>(T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK, string? location = null) =>
        new()
        {
            Status = status,
            Body = JsonSerializer.SerializeToUtf8Bytes(value, type),
            CacheControl = "no-store",
            Location = location,
        };

    /// <summary>It is done, and there is nothing to say.</summary>
    public static Answer Done { get; } = new() { Status = StatusCodes.Status204NoContent, CacheControl = "no-store" };
}
