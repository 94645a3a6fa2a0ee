using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;

namespace JippApi.Api.Pages.Start;

/// <summary>Tells search engines to read the pages, but not every list and filter of the API.</summary>
internal static class Robots
{
    private const string Text = "User-agent: *\nDisallow: /api/\nDisallow: /openapi/\nDisallow: /swagger\nDisallow: /attest/\n";

    private static readonly byte[] Body = System.Text.Encoding.UTF8.GetBytes(Text);

    public static Answer Get() =>
        new()
        {
            Body = Body,
            ContentType = MediaTypes.Text,
            CacheControl = "public, max-age=86400",
        };
}
