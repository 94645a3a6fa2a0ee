using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;

namespace JippApi.Api.OpenApi;

/// <summary>Serves the OpenAPI document, which is built once for each language and selection.</summary>
internal static class DescriptionEndpoint
{
    public const string Address = "/openapi/v1.json";

    private static readonly IReadOnlyList<Parameter> Parameters =
    [
        Parameter.OneOf("lang", "Bahasa. — Language.", [Language.Indonesian, Language.English]),
        Parameter.OneOf(
            "tag",
            "Hanya operasi dengan tag ini. — Only the operations with this tag.",
            [.. ApiDescription.Tags.Select(tag => tag.Name)]
        ),
        new("examples", ParameterType.Boolean, "false: tanpa contoh. — false: without examples."),
    ];

    public static void MapDescription(this WebApplication app)
    {
        app.MapGet(Address, Get).AllowAnonymous().AddEndpointFilter<QueryFilter>().WithQuery(Parameters).ExcludeFromDescription();
        if (app.Configuration.GetValue<bool>("OpenApi:BuildAtStart"))
            app.Lifetime.ApplicationStarted.Register(() => app.Services.GetRequiredService<Descriptions>().WholeAsync());
    }

    private static async Task<IResult> Get(HttpContext http, Descriptions descriptions)
    {
        var query = Query.Of(http);
        var language = query.Text("lang") ?? Language.PreferredBy(http.Request);
        var selection = new Selection(language, query.Text("tag"), query.Text("examples") != "false");
        return await descriptions.GetAsync(selection, ContentCoding.BestFor(http.Request));
    }
}
