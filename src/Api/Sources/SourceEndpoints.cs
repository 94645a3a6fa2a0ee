using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Sources;
using JippApi.Domain.Imports;

namespace JippApi.Api.Sources;

internal static class SourceEndpoints
{
    private const string Tag = "Sources";

    private static readonly IReadOnlyList<Parameter> RecordFilters =
    [
        new("innovationId", ParameterType.Id, "Id inovasi yang diuraikan. — Id of the innovation described."),
        new(
            "delisted",
            ParameterType.Boolean,
            "true: yang tidak lagi didaftar sumbernya; false: yang masih. — true: those the source no longer lists; false: those it does."
        ),
        new(
            "unmapped",
            ParameterType.Boolean,
            "true: yang memiliki nilai tanpa padanan kode; false: yang tidak. — true: those with values without a counterpart; "
                + "false: those without."
        ),
        Parameter.Time("updatedSince", TimeRole.Start, "Dinyatakan sejak waktu ini. — Stated since this time."),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapSources(this IEndpointRouteBuilder api)
    {
        var sources = api.MapGroup("sources").WithTags(Tag);
        sources
            .MapGet("", (ApiCall call) => call.GetAsync(new ListSources()))
            .Guarded(nameof(ListSources), "List the sources and how much of each is here", Permissions.ReadInnovations)
            .Answers<SourceList>();
        sources
            .MapGet("{source}", (string source, ApiCall call) => call.GetAsync(new GetSource(SourceRoute.Of(source))))
            .Guarded(nameof(GetSource), "Get a source and how much of it is here", Permissions.ReadInnovations)
            .Answers<SourceItem>()
            .Fails(404);
        sources
            .MapPatch(
                "{source}",
                (string source, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetSourceTrust(SourceRoute.Of(source), version),
                        (version, input) => new ChangeSource(SourceRoute.Of(source), version, input)
                    )
            )
            .Writes(nameof(ChangeSource), "Change whether the new records of a source are published at once", Permissions.ManageOperations)
            .Takes<SourceTrustInput>(MediaTypes.MergePatch)
            .Changes<SourceItem>();
        MapRecords(sources.MapGroup("{source}/records"));
    }

    private static void MapRecords(RouteGroupBuilder records)
    {
        records
            .MapGet("", List)
            .Guarded(nameof(ListRecords), "List the records of a source, those stated last first", Permissions.ReadInnovations)
            .WithQuery(RecordFilters)
            .Exports<Listing<SourceRecordItem>>(SourceTables.Records)
            .Fails(404);
        records
            .MapGet(
                "{sourceRecordId}",
                (string source, string sourceRecordId, ApiCall call) =>
                    call.GetAsync(new GetRecord(SourceRoute.Of(source), RecordKey.Of(call.Http, sourceRecordId)))
            )
            .Guarded(nameof(GetRecord), "Get a record of a source", Permissions.ReadInnovations)
            .Answers<SourceRecordItem>()
            .Fails(404);
        records
            .MapPut("{sourceRecordId}", Put)
            .Writes(nameof(PutRecord), "Create or update a record by its key in the source", Permissions.WriteInnovations)
            .Takes<SourceRecordInput>(MediaTypes.Json)
            .Answers<SourceRecordItem>()
            .Creates<SourceRecordItem>()
            .Produces(StatusCodes.Status204NoContent)
            .WithMetadata(OptionalMatchMetadata.Instance)
            .Fails(404, 409, 412);
        records
            .MapDelete("{sourceRecordId}", Delist)
            .Writes(nameof(DelistRecord), "Record that a source no longer lists a record", Permissions.WriteInnovations)
            .Produces(StatusCodes.Status204NoContent)
            .WithMetadata(OptionalMatchMetadata.Instance)
            .Fails(404, 409, 412);
        records
            .MapPost("bulk", SourceBulk.HandleAsync)
            .Writes("BulkRecords", "Write up to 500 records of a source in one request", Permissions.WriteInnovations)
            .TakesBulkByData(SourceBulk.Kinds)
            .Answers<BulkResult>()
            .Answers<BulkResult>(StatusCodes.Status207MultiStatus)
            .Fails(404);
    }

    private static Task<Answer> List(string source, ApiCall call) =>
        call.ExportAsync(
            (limit, cursor) =>
                new ListRecords(
                    SourceRoute.Of(source),
                    new(call.Query.Id("innovationId"), Switch(call, "delisted"), Switch(call, "unmapped"), call.Query.Time("updatedSince")),
                    limit,
                    cursor
                )
        );

    private static async Task<Answer> Put(string source, string sourceRecordId, ApiCall call)
    {
        var (list, key) = (SourceRoute.Of(source), RecordKey.Of(call.Http, sourceRecordId));
        var input = (await call.BodyAsync<SourceRecordInput>()).Clean();
        var put = await call.SendAsync(new PutRecord(list, key, input, VersionOf(call), MustBeNew(call)));
        return put.Outcome switch
        {
            RecordOutcome.Created or RecordOutcome.Merged => call.Written(
                put,
                StatusCodes.Status201Created,
                SourceRecordItem.AddressOf(list, put.Item.SourceRecordId)
            ),
            RecordOutcome.Unchanged => Answers.NoContent,
            _ => call.Written(put),
        };
    }

    private static async Task<Answer> Delist(string source, string sourceRecordId, ApiCall call)
    {
        await call.SendAsync(new DelistRecord(SourceRoute.Of(source), RecordKey.Of(call.Http, sourceRecordId), VersionOf(call)));
        return Answers.NoContent;
    }

    /// <summary>The version of <c>If-Match</c>, which a partner that only sends its own list can leave out.</summary>
    private static int? VersionOf(ApiCall call) => call.Http.Request.Headers.IfMatch.Count > 0 ? call.RequiredVersion() : null;

    /// <summary>Whether the request asks that the record does not exist yet (RFC 9110 §13.1.2).</summary>
    private static bool MustBeNew(ApiCall call) =>
        call.Http.Request.Headers.IfNoneMatch switch
        {
            { Count: 0 } => false,
            var header when header == ETags.Any => true,
            var header => throw new ProblemException(Problems.InvalidHeader)
            {
                Faults = [new("If-None-Match", "INVALID_VALUE", header.ToString())],
                FaultLocation = "header",
            },
        };

    private static bool? Switch(ApiCall call, string name) => call.Query.Text(name) is { } text ? text == "true" : null;
}
