using System.Text.RegularExpressions;
using JippApi.Api.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace JippApi.Api.Conventions.Requests;

/// <summary>
/// The parameter <c>format</c>: it chooses a representation by address, for links in browsers and for generated clients,
/// and wins over <c>Accept</c>. Every read that offers more than JSON takes it; what it allows is what the read answers.
/// </summary>
internal static partial class Formats
{
    public const string Name = "format";

    private static readonly (string Format, string MediaType)[] All =
    [
        ("json", MediaTypes.Json),
        ("ndjson", MediaTypes.NdJson),
        ("jsonld", MediaTypes.JsonLd),
        ("geojson", MediaTypes.GeoJson),
        ("csv", MediaTypes.Csv),
        ("xlsx", MediaTypes.Xlsx),
        ("pdf", MediaTypes.Pdf),
        ("svg", MediaTypes.Svg),
        ("dot", MediaTypes.Graphviz),
        ("ics", MediaTypes.Calendar),
        ("atom", MediaTypes.Atom),
        ("txt", MediaTypes.Text),
    ];

    /// <summary>Declares the parameter on every read of the group that offers more than JSON.</summary>
    public static TBuilder OffersFormats<TBuilder>(this TBuilder group)
        where TBuilder : IEndpointConventionBuilder
    {
        group.Finally(builder =>
        {
            if (builder.Metadata.OfType<HttpMethodMetadata>().Any(methods => methods.HttpMethods.Contains(HttpMethods.Get)))
                if (OfTypes(Offered(builder.Metadata)) is { Count: > 0 } formats)
                {
                    var declared = builder.Metadata.OfType<QueryMetadata>().LastOrDefault()?.Parameters ?? [];
                    builder.Metadata.Add(new QueryMetadata([.. declared, Parameter(formats)]));
                }
        });
        return group;
    }

    /// <summary>The media types with which an endpoint answers, the default first.</summary>
    public static IReadOnlyList<string> Offered(IEnumerable<object> metadata) =>
        [
            .. metadata
                .OfType<IProducesResponseTypeMetadata>()
                .Where(response => response.StatusCode < 300)
                .SelectMany(response => response.ContentTypes),
        ];

    /// <summary>Whether the address of a request chooses the representation.</summary>
    public static bool IsAsked(HttpRequest request) => request.QueryString.HasValue && request.Query.ContainsKey(Name);

    /// <summary>The media type that the address chooses; null if it leaves the choice to <c>Accept</c>.</summary>
    public static string? MediaTypeOf(HttpContext http) =>
        http.Features.Get<Query>()?.Text(Name) is { } asked && Declares(http)
            ? Array.Find(All, one => one.Format == asked).MediaType
            : null;

    /// <summary>
    /// The target of a request without the parameter: the resource, whose tags know its forms by media type.
    /// </summary>
    public static string WithoutFormat(string target) => Pair().Replace(target, pair => pair.Value[0] == '?' ? "?" : "").TrimEnd('?');

    /// <summary>None for JSON alone, and for files, which have the format in which they were uploaded.</summary>
    private static List<string> OfTypes(IReadOnlyList<string> types)
    {
        List<string> formats = [.. All.Where(one => types.Contains(one.MediaType)).Select(one => one.Format)];
        return formats is ["json"] || formats.Count < types.Distinct().Count() ? [] : formats;
    }

    private static bool Declares(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<QueryMetadata>()?.Parameters.Any(parameter => parameter.Name == Name) == true;

    private static Parameter Parameter(IReadOnlyList<string> formats) =>
        Requests.Parameter.OneOf(
            Name,
            "Bentuk jawaban, seperti lewat Accept tetapi di dalam alamat, misalnya untuk tautan; didahulukan atas Accept. — "
                + "Form of the answer, as by Accept but in the address, such as for links; it wins over Accept.",
            formats
        ) with
        {
            ListName = string.Concat(formats.Select(format => char.ToUpperInvariant(format[0]) + format[1..])) + "Format",
        };

    [GeneratedRegex(@"\?format=[^&]*&?|&format=[^&]*")]
    private static partial Regex Pair();
}
