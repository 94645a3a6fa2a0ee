using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Application.Sources;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Api.Sources;

/// <summary>Many records of a source in one request.</summary>
internal static class SourceBulk
{
    public static readonly string[] Kinds = ["put", "delete"];

    public static Task<Answer> HandleAsync(string source, HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct)
    {
        var list = SourceRoute.Of(source);
        return Bulk.HandleAsync(http, db, Kinds, operation => RunAsync(list, operation, http, mediator, ct), ct, isNamedByData: true);
    }

    private static async Task<BulkOutcome> RunAsync(
        InnovationSource source,
        BulkOperation operation,
        HttpContext http,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var version = operation.IfMatch is null ? null : Bulk.VersionOf(operation);
        if (operation.Op == "delete")
        {
            var key = JsonBody.Bind<BulkRecordKey>(http, operation.Data!.Value).SourceRecordId ?? throw KeyMissing();
            return Of(StatusCodes.Status204NoContent, await mediator.Send(new DelistRecord(source, key, version), ct));
        }

        var input = JsonBody.Bind<BulkRecord>(http, operation.Data!.Value);
        var clean = new SourceRecordInput(input.Statement, input.Values).Clean();
        var put = await mediator.Send(new PutRecord(source, input.SourceRecordId ?? throw KeyMissing(), clean, version, false), ct);
        return Of(
            put.Outcome switch
            {
                RecordOutcome.Created or RecordOutcome.Merged => StatusCodes.Status201Created,
                RecordOutcome.Unchanged => StatusCodes.Status204NoContent,
                _ => StatusCodes.Status200OK,
            },
            put.Item
        );
    }

    private static InvalidFieldsException KeyMissing() => new([new("/sourceRecordId", "REQUIRED")]);

    private static BulkOutcome Of(int status, SourceRecordItem item) =>
        new(status, item.SourceRecordId, ETags.OfResource(item.Version, Json.Bytes(item)));
}

/// <summary>A record in a bulk request.</summary>
/// <param name="SourceRecordId">Key of the record, unique within the source.</param>
/// <param name="Statement">Statement in the terms of the directory; not together with values.</param>
/// <param name="Values">Values as the source writes them.</param>
internal sealed record BulkRecord(
    string? SourceRecordId = null,
    Application.Statements.SourceStatement? Statement = null,
    IReadOnlyList<SourceCellInput>? Values = null
);

/// <summary>The record that a source no longer lists.</summary>
/// <param name="SourceRecordId">Key of the record, unique within the source.</param>
internal sealed record BulkRecordKey(string? SourceRecordId = null);
