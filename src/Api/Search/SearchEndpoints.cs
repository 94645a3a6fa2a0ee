using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Finding;

namespace JippApi.Api.Search;

/// <summary>One search over everything. Its answer depends on what the caller may read, so that it is not shared.</summary>
internal static class SearchEndpoints
{
    private static readonly IReadOnlyList<Parameter> Parameters =
    [
        Parameter.Text("q", "Kata yang dicari. — Words to find.", "stunting", 1_000) with
        {
            Required = true,
        },
        Parameter.SomeOf("kind", "Jenis butir. — Kind of the items.", SearchKinds.Codes, "HUB") with
        {
            ReferenceSet = SearchKinds.Set,
            ListName = "SearchKindOption",
        },
        Parameter.OneOf(
            "match",
            "Kata dari q yang harus dimuat: all semua, any salah satu. — Words of q that must occur: all of them or any.",
            ["all", "any"],
            "all"
        ),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapSearch(this IEndpointRouteBuilder api) =>
        api.MapGet("search", Search)
            .WithTags("Search")
            .Open(nameof(SearchEverything), "Search all kinds of resources at once")
            .WithQuery(Parameters)
            .Answers<SearchList>();

    private static async Task<Answer> Search(ApiCall call)
    {
        var (query, language) = (call.Query, Language.PreferredBy(call.Http.Request));
        var page = await call.SendAsync(
            new SearchEverything(query.Text("q")!, query.List("kind"), query.Text("match") == "any", call.Limit, call.Cursor)
        );
        return call.Read(SearchList.Of(page, language), link: ListWriter.Links(call.Http.Request, page.Page), language: language);
    }
}
