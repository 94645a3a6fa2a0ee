using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Application.Common;
using JippApi.Application.ReferenceData;

namespace JippApi.Api.ReferenceData;

/// <summary>The lists of values that records are made of, and the catalogue of problems.</summary>
internal static class ReferenceEndpoints
{
    /// <summary>These answers change only with the program; a family that seldom changes stands for them.</summary>
    private const string Family = DataFamilies.Regions;

    public static void MapReferenceData(this IEndpointRouteBuilder api)
    {
        var sets = api.MapGroup("reference-data").WithTags("Reference data");
        sets.MapGet("", Sets).Public("ListReferenceSets", "List the sets of reference data", Family).Listed().Answers<ReferenceSetList>();
        sets.MapGet("{set}", Set)
            .Public("GetReferenceSet", "List the values of a set, with labels in Indonesian and English", Family)
            .Listed()
            .Answers<ReferenceList>()
            .Fails(404);

        var problems = api.MapGroup("problems").WithTags("Problems");
        problems
            .MapGet("", Catalogue)
            .Public("ListProblems", "List every problem that the API answers with", Family)
            .Listed()
            .Answers<ProblemList>();
        problems
            .MapGet("{code}", Problem)
            .Public("GetProblem", "Read one problem of the catalogue", Family)
            .Listed()
            .Answers<ProblemEntry>()
            .Fails(404);
    }

    private static Answer Sets(HttpContext http) =>
        Answers.Json(
            new ReferenceSetList([
                .. ReferenceSets.All.Select(set => new ReferenceSetItem(set.Key, set.Value.Count, $"/api/v1/reference-data/{set.Key}")),
            ]),
            ApiJson.Readable.ReferenceSetList,
            ListTag.Of(http)
        );

    private static Answer Set(string set, HttpContext http) =>
        ReferenceSets.All.TryGetValue(set, out var values)
            ? Answers.Json(new ReferenceList(set, values), ApiJson.Readable.ReferenceList, ListTag.Of(http))
            : throw new NotFoundException("Reference set");

    private static Answer Catalogue(HttpContext http)
    {
        var language = Language.Of(http.Request);
        return Answers.Json(
            new ProblemList([.. Problems.All.Select(type => ProblemEntry.Of(type, language))]),
            ApiJson.Readable.ProblemList,
            ListTag.Of(http),
            language
        );
    }

    private static Answer Problem(string code, HttpContext http)
    {
        var type = Problems.All.FirstOrDefault(type => type.Slug == code || type.Code == code) ?? throw new NotFoundException("Problem");
        var language = Language.Of(http.Request);
        return Answers.Json(ProblemEntry.Of(type, language), ApiJson.Readable.ProblemEntry, ListTag.Of(http), language);
    }
}

/// <summary>The sets of reference data.</summary>
internal sealed record ReferenceSetList(IReadOnlyList<ReferenceSetItem> Items);

/// <summary>A set of reference data.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many values it has.</param>
/// <param name="Href">Its address.</param>
internal sealed record ReferenceSetItem(string Name, int Count, string Href);

/// <summary>The values of a set.</summary>
internal sealed record ReferenceList(string Set, IReadOnlyList<ReferenceValue> Items);

/// <summary>The catalogue of problems.</summary>
internal sealed record ProblemList(IReadOnlyList<ProblemEntry> Items);

/// <summary>A kind of problem.</summary>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Code">What programs compare.</param>
/// <param name="Status">Status it is answered with.</param>
/// <param name="Title">What it is.</param>
/// <param name="Help">What to do about it.</param>
internal sealed record ProblemEntry(string Slug, string Code, int Status, string Title, string Help)
{
    public static ProblemEntry Of(ProblemType type, string language) =>
        new(type.Slug, type.Code, type.Status, type.Title(language), type.Help(language));
}
