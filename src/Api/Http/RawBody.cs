namespace JippApi.Api.Http;

/// <summary>The bytes of a request body, kept so that it is read only once.</summary>
internal sealed record RawBody(byte[] Bytes)
{
    /// <summary>The bytes of the body if it has been read, otherwise null.</summary>
    public static byte[]? Of(HttpContext http) => http.Features.Get<RawBody>()?.Bytes;
}
