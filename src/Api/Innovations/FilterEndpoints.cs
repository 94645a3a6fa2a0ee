using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.ReferenceData;

namespace JippApi.Api.Innovations;

/// <summary>Describes the filters of the directory from the same declarations that validate them.</summary>
internal static class FilterEndpoints
{
    private const string LanguageSeparator = " — ";

    public static Answer List(ApiCall call) =>
        call.Read(new FilterList([.. InnovationParameters.Filters.Select(FieldOf)], [.. InnovationParameters.Sorts.Keys], Facets.All));

    private static FilterField FieldOf(Parameter parameter)
    {
        var labels = parameter.Summary.Split(LanguageSeparator);
        return new(
            parameter.Name,
            Application.Common.Code.OfName(parameter.Type.ToString()),
            Operators(parameter),
            labels[0],
            labels[1],
            parameter.ReferenceSet is { } set ? ReferenceSets.All[set] : null
        );
    }

    private static IReadOnlyList<string> Operators(Parameter parameter) =>
        parameter.Name switch
        {
            "q" => ["match"],
            "has" or "lacks" => [parameter.Name],
            "year.gte" or "updatedSince" or "confirmedSince" => ["gte"],
            "year.lt" => ["lt"],
            _ when parameter.Type == ParameterType.RegionPrefix => ["eq", "prefix"],
            _ => parameter.AllowsMany ? ["eq", "in"] : ["eq"],
        };
}
