using System.Buffers.Text;
using System.Security.Cryptography;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Common;

namespace JippApi.Api.Pages.Rendering;

/// <summary>
/// Style sheets, scripts and drawings of the pages. Their address contains a hash of their content, so browsers keep them
/// for a year and still get a new one at once.
/// </summary>
internal static class Assets
{
    public const string Route = "/assets/{file}";

    private const string Prefix = "Pages/Static/";
    private const string Immutable = "public, max-age=31536000, immutable";
    private const int HashLength = 12;

    private static readonly Dictionary<string, Asset> ByName = Read();

    /// <summary>The address of a file.</summary>
    public static string Address(string name) => ByName[name].Address;

    /// <summary>The content of a file.</summary>
    public static byte[] Content(string name) => ByName[name].Content;

    /// <summary>
    /// Answers a file. An address with another hash comes from a page of another release, during a rolling upgrade: it
    /// gets what there is, which is then not kept.
    /// </summary>
    public static Answer Get(string file)
    {
        var asset = ByName.Values.FirstOrDefault(asset => file.Split('.') is [var stem, _, var ending] && asset.Name == $"{stem}.{ending}");
        return asset is null
            ? throw new NotFoundException("Asset")
            : AnswerOf(asset, $"/assets/{file}" == asset.Address ? Immutable : "no-cache");
    }

    /// <summary>Answers a file at an address of its own, such as <c>/favicon.ico</c>.</summary>
    public static Answer Named(string name) => AnswerOf(ByName[name], "public, max-age=86400");

    private static Answer AnswerOf(Asset asset, string caching) =>
        new()
        {
            Body = asset.Content,
            ContentType = asset.ContentType,
            ETag = ETags.OfResource(0, asset.Content),
            CacheControl = caching,
        };

    private static Dictionary<string, Asset> Read()
    {
        var assembly = typeof(Assets).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Asset.Of(name[Prefix.Length..], assembly.GetManifestResourceStream(name)!))
            .ToDictionary(asset => asset.Name);
    }

    private sealed record Asset(string Name, string Address, string ContentType, byte[] Content)
    {
        public static Asset Of(string name, Stream source)
        {
            using var content = new MemoryStream();
            using (source)
                source.CopyTo(content);
            var bytes = content.ToArray();
            var hash = Base64Url.EncodeToString(SHA256.HashData(bytes))[..HashLength];
            var type = Path.GetExtension(name) switch
            {
                ".css" => "text/css; charset=utf-8",
                ".js" => "text/javascript; charset=utf-8",
                ".ico" => "image/x-icon",
                _ => Http.MediaTypes.Svg,
            };
            return new(name, $"/assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}", type, bytes);
        }
    }
}
