using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Common;

namespace JippApi.Api.ColumnMappings;

internal static class ColumnMappingEndpoints
{
    private const string Tag = "Sources";

    public static void MapColumnMappings(this IEndpointRouteBuilder api)
    {
        var mappings = api.MapGroup("sources/{source}/column-mappings").WithTags(Tag);
        mappings
            .MapGet(
                "",
                (string source, ApiCall call) =>
                    call.ExportAsync((limit, cursor) => new ListColumnMappings(SourceRoute.Of(source), limit, cursor))
            )
            .Guarded(
                nameof(ListColumnMappings),
                "List what the columns of a source's files state, newest version first",
                Permissions.WriteInnovations
            )
            .WithQuery(Paging.Limit, Paging.Cursor)
            .Exports<Listing<ColumnMappingItem>>(ColumnMappingTable.Mappings)
            .Fails(404);
        mappings
            .MapGet(
                "{version:int:min(1)}",
                (string source, int version, ApiCall call) => call.GetAsync(new GetColumnMapping(SourceRoute.Of(source), version))
            )
            .Guarded(nameof(GetColumnMapping), "Get a version of what the columns of a source's files state", Permissions.WriteInnovations)
            .Answers<ColumnMappingItem>()
            .Fails(404);
        mappings
            .MapPost(
                "",
                (string source, ApiCall call) =>
                    call.CreateAsync(
                        (ColumnMappingInput input) => new RecordColumnMapping(SourceRoute.Of(source), input),
                        mapping => $"/api/v1/sources/{Code.Of(mapping.Source)}/column-mappings/{mapping.Version}"
                    )
            )
            .Writes(nameof(RecordColumnMapping), "Record what the columns of a source's files state", Permissions.WriteInnovations)
            .Takes<ColumnMappingInput>(MediaTypes.Json)
            .Creates<ColumnMappingItem>()
            .Fails(404);
        mappings
            .MapPost(
                "guesses",
                (string source, ApiCall call) => call.QueryAsync((ColumnTitles input) => new GuessColumns(SourceRoute.Of(source), input))
            )
            .Writes(nameof(GuessColumns), "Guess what the columns of a file state", Permissions.WriteInnovations)
            .Takes<ColumnTitles>(MediaTypes.Json)
            .Answers<GuessedColumns>()
            .Fails(404);
    }
}
