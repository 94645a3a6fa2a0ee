using JippApi.Api.Errors;

namespace JippApi.Api.Conventions.Bodies;

/// <summary>Reads bodies that are small files in UTF-8.</summary>
internal static class FileBody
{
    /// <summary>
    /// Reads the body as it was sent; its media type must be this one, its charset UTF-8 if it names one.
    /// </summary>
    public static async Task<byte[]> ReadAsync(HttpContext http, string mediaType, int maxBytes)
    {
        JsonBody.Require(http.Request, mediaType, "Accept-Post");
        var bytes = await JsonBody.ReadBytesAsync(http, maxBytes);
        return bytes.Length <= maxBytes ? bytes : throw new ProblemException(Problems.TooLarge);
    }
}
