using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Returns a record of a source.</summary>
public sealed record GetRecord(InnovationSource Source, string Key) : IRequest<SourceRecordItem>;

/// <summary>Lists the records of a source, those stated last first.</summary>
/// <param name="Source">The source.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Position.</param>
public sealed record ListRecords(InnovationSource Source, SourceRecordFilter Filter, int Limit, string? Cursor)
    : IRequest<Listing<SourceRecordItem>>;

/// <summary>Which records to list.</summary>
/// <param name="InnovationId">Those about this innovation.</param>
/// <param name="Delisted">Those that the source no longer lists, or those that it does.</param>
/// <param name="Unmapped">Those with values without a counterpart, or those without.</param>
/// <param name="UpdatedSince">Those stated since then.</param>
public sealed record SourceRecordFilter(Guid? InnovationId, bool? Delisted, bool? Unmapped, DateTimeOffset? UpdatedSince);

internal sealed class GetRecordHandler(IAppDb db, ICurrentUser user, IDecidedAwards decided) : IRequestHandler<GetRecord, SourceRecordItem>
{
    public async Task<SourceRecordItem> Handle(GetRecord request, CancellationToken ct)
    {
        SourceRecords.RequireReader(user, request.Source);
        var record = await SourceRecords.FindAsync(db, request.Source, request.Key, ct);
        return await ReportedStatements.ReportedAsync(decided, SourceRecordItem.Of(record), ct);
    }
}

internal sealed class ListRecordsHandler(IAppDb db, ICurrentUser user, IServerKeys keys, IDecidedAwards decided)
    : IRequestHandler<ListRecords, Listing<SourceRecordItem>>
{
    public async Task<Listing<SourceRecordItem>> Handle(ListRecords request, CancellationToken ct)
    {
        SourceRecords.RequireReader(user, request.Source);
        var (source, filter) = (request.Source, request.Filter);
        var records = db.ListedRecords.AsNoTracking().Where(r => r.Source == source);
        if (filter.InnovationId is { } id)
        {
            var innovation = new InnovationId(id);
            records = records.Where(r => r.InnovationId == innovation);
        }

        if (filter.Delisted is { } delisted)
            records = records.Where(r => (r.DelistedAt != null) == delisted);
        if (filter.Unmapped is { } unmapped)
            records = records.Where(r => db.WaitingValues.Any(v => v.Source == source && v.Key == r.Key) == unmapped);
        if (filter.UpdatedSince is { } since)
            records = records.Where(r => r.StatedAt >= since);
        var page = await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"source-records\n{source}\n{filter.InnovationId}\n{filter.Delisted}\n{filter.Unmapped}\n{filter.UpdatedSince:O}",
            keys.Cursors
        ).ReadAsync(
            (from, backwards) => records.NewestFrom(from, backwards, r => r.StatedAt, r => r.Id),
            SourceRecordItem.Of,
            record => new TimeKey(record.StatedAt, record.Id.Value),
            ct
        );
        return await ReportedStatements.ReportedAsync(decided, page, ct);
    }
}
