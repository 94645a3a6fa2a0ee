using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.CodeMappings;
using JippApi.Application.Common;
using JippApi.Application.Settling;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Innovations;

namespace JippApi.Api.CodeMappings;

internal static class CodeMappingEndpoints
{
    private const string Tag = "Sources";

    private static readonly Parameter Set = Parameter.SomeOf(
        "set",
        "Kumpulan kode kita. — Our set of codes.",
        MappedSets.All,
        MappedSets.Sectors
    );

    private static readonly Parameter Value = Parameter.Text(
        "value",
        "Nilai seperti ditulis sumbernya; huruf besar, spasi, dan tanda baca tidak berpengaruh. — "
            + "The value as the source writes it; letter case, spaces and punctuation do not matter.",
        "Adminduk-capil",
        CodeMapping.ValueMaxLength
    );

    private static readonly Parameter ValidOn = Parameter.Day(
        "validOn",
        TimeRole.Day,
        "Hari (WIB) saat padanan berlaku. — Day (WIB) on which the mapping holds."
    );

    public static void MapCodeMappings(this IEndpointRouteBuilder api)
    {
        var source = api.MapGroup("sources/{source}").WithTags(Tag);
        source
            .MapGet("code-mappings", (string source, ApiCall call) => List(SourceRoute.Of(source), call))
            .Guarded(
                nameof(ListCodeMappings),
                "List what the values of a source are called in our code lists",
                Permissions.WriteInnovations
            )
            .WithQuery(Set, Value, ValidOn, Paging.Limit, Paging.Cursor)
            .Exports<Listing<CodeMappingItem>>(CodeMappingTables.Mappings)
            .Fails(404);
        source
            .MapGet(
                "code-mappings/{mappingId:guid}",
                (string source, Guid mappingId, ApiCall call) => call.GetAsync(new GetCodeMapping(SourceRoute.Of(source), mappingId))
            )
            .Guarded(nameof(GetCodeMapping), "Get a mapping of a value", Permissions.WriteInnovations)
            .Answers<CodeMappingItem>()
            .Fails(404);
        source
            .MapPost(
                "code-mappings",
                (string source, ApiCall call) =>
                    call.CreateAsync(
                        (CodeMappingInput input) => new MapValue(SourceRoute.Of(source), input),
                        mapping => $"/api/v1/sources/{Code.Of(mapping.Source)}/code-mappings/{mapping.Id}"
                    )
            )
            .Writes(nameof(MapValue), "Map a value of a source to one of our codes", Permissions.WriteInnovations)
            .Takes<CodeMappingInput>(MediaTypes.Json)
            .Creates<CodeMappingItem>()
            .Fails(404, 409);
        source
            .MapPost(
                "code-mappings/{mappingId:guid}/transitions",
                (string source, Guid mappingId, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, CodeMappingTransitionRequest body) =>
                            new CloseCodeMapping(SourceRoute.Of(source), mappingId, version, body.To, body.ValidTo, body.Reason)
                    )
            )
            .Writes(nameof(CloseCodeMapping), "Close a mapping of a value", Permissions.WriteInnovations)
            .Takes<CodeMappingTransitionRequest>(MediaTypes.Json)
            .Changes<CodeMappingItem>();
        source
            .MapGet("unmapped-values", (string source, ApiCall call) => Unmapped(SourceRoute.Of(source), call))
            .Guarded(nameof(ListUnmappedValues), "List the values of a source that wait for a mapping", Permissions.WriteInnovations)
            .WithQuery(Set, Paging.Limit, Paging.Cursor)
            .Exports<Listing<UnmappedValueItem>>(CodeMappingTables.Unmapped)
            .Fails(404);
    }

    private static Task<Conventions.Responses.Answer> List(InnovationSource source, ApiCall call) =>
        call.ExportAsync(
            (limit, cursor) =>
                new ListCodeMappings(
                    source,
                    call.Query.List(Set.Name),
                    call.Query.Text(Value.Name),
                    call.Query.Date(ValidOn.Name),
                    limit,
                    cursor
                )
        );

    private static Task<Conventions.Responses.Answer> Unmapped(InnovationSource source, ApiCall call) =>
        call.ExportAsync((limit, cursor) => new ListUnmappedValues(source, call.Query.List(Set.Name), limit, cursor));
}

/// <summary>A request to close a mapping.</summary>
/// <param name="To">Only <c>CLOSED</c>.</param>
/// <param name="ValidTo">First day (WIB) on which rows are no longer read by it; omit for today.</param>
/// <param name="Reason">Why the mapping is closed.</param>
[CheckedBy(typeof(CloseCodeMapping))]
internal sealed record CodeMappingTransitionRequest(CodeMappingStatus? To = null, DateOnly? ValidTo = null, string? Reason = null);
