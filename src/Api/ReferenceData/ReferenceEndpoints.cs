using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Application.ReferenceData;

namespace JippApi.Api.ReferenceData;

internal static class ReferenceEndpoints
{
    /// <summary>
    /// These answers change only with the program; a data family that seldom changes serves as their version.
    /// </summary>
    private const string Family = DataGroups.Regions;

    public static void MapReferenceData(this IEndpointRouteBuilder api)
    {
        var sets = api.MapGroup("reference-data").WithTags("Reference data");
        sets.MapGet("", Sets)
            .Public("ListReferenceSets", "List the sets of reference data", Family)
            .WithListTag()
            .Answers<ReferenceSetList>();
        sets.MapGet("{set}", Set)
            .Public("GetReferenceSet", "List the values of a set, with labels in Indonesian and English", Family)
            .WithListTag()
            .Exports<ReferenceList>(ReferenceTable.Values)
            .Fails(404);

        var problems = api.MapGroup("problems").WithTags("Problems");
        problems
            .MapGet("", Catalogue)
            .Public("ListProblems", "List the problems of the catalogue", Family)
            .WithListTag()
            .Answers<ProblemList>();
        problems
            .MapGet("{code}", Problem)
            .Public("GetProblem", "Get a problem of the catalogue", Family)
            .WithListTag()
            .Answers<ProblemEntry>()
            .Fails(404);
    }

    private static Answer Sets(ApiCall call) =>
        call.Read(
            new ReferenceSetList([
                .. ReferenceSets.All.Select(set => new ReferenceSetItem(set.Key, set.Value.Count, $"/api/v1/reference-data/{set.Key}")),
            ])
        );

    private static async Task<Answer> Set(string set, ApiCall call)
    {
        if (!ReferenceSets.All.TryGetValue(set, out var values))
            throw new NotFoundException("Reference set");
        return call.ExportForm() is { } form
            ? await call.ExportAsync(form, (_, _) => Task.FromResult(new ExportPage<ReferenceValue>(values, null)), set)
            : call.Read(new ReferenceList(set, values));
    }

    private static Answer Catalogue(HttpContext http)
    {
        var language = Language.PreferredBy(http.Request);
        return Answers.Public(
            new ProblemList([.. Problems.All.Select(type => ProblemEntry.Of(type, language))]),
            ListTag.Of(http),
            language
        );
    }

    private static Answer Problem(string code, HttpContext http)
    {
        var type = Problems.All.FirstOrDefault(type => type.Slug == code || type.Code == code) ?? throw new NotFoundException("Problem");
        var language = Language.PreferredBy(http.Request);
        return Answers.Public(ProblemEntry.Of(type, language), ListTag.Of(http), language);
    }
}

/// <summary>The sets of reference data.</summary>
internal sealed record ReferenceSetList(IReadOnlyList<ReferenceSetItem> Items);

/// <summary>A set of reference data.</summary>
/// <param name="Name">Name of the set.</param>
/// <param name="Count">Number of values.</param>
/// <param name="Href">Address of the set.</param>
internal sealed record ReferenceSetItem(string Name, int Count, string Href);

/// <summary>The values of a set.</summary>
internal sealed record ReferenceList(string Set, IReadOnlyList<ReferenceValue> Items);

/// <summary>The problem catalogue.</summary>
internal sealed record ProblemList(IReadOnlyList<ProblemEntry> Items);

/// <summary>A problem type.</summary>
/// <param name="Slug">Last segment of its URI.</param>
/// <param name="Code">Code for programs.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">Title in the requested language.</param>
/// <param name="Help">What to do, in the requested language.</param>
internal sealed record ProblemEntry(string Slug, string Code, int Status, string Title, string Help)
{
    public static ProblemEntry Of(ProblemType type, string language) =>
        new(type.Slug, type.Code, type.Status, type.Title(language), type.Help(language));
}
