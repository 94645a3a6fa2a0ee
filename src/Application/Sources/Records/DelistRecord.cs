using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Sources;

/// <summary>
/// Records that a source no longer lists a record: it leaves the sources of the innovation, and what it stated stays.
/// </summary>
/// <param name="Source">The source.</param>
/// <param name="Key">Key of the record.</param>
/// <param name="ExpectedVersion">The version the caller read; null for any.</param>
public sealed record DelistRecord(InnovationSource Source, string Key, int? ExpectedVersion) : IRequest<SourceRecordItem>;

internal sealed class DelistRecordValidator : AbstractValidator<DelistRecord>;

internal sealed class DelistRecordHandler(IAppDb db, ICurrentUser user, Recording recording)
    : IRequestHandler<DelistRecord, SourceRecordItem>
{
    public async Task<SourceRecordItem> Handle(DelistRecord command, CancellationToken ct)
    {
        ListKeepers.Require(user, command.Source);
        var record = await SourceRecords.FindAsync(db, command.Source, command.Key, ct);
        if (command.ExpectedVersion is { } version)
            SourceRecords.RequireVersion(record, version);
        if (record.DelistedAt is not null)
            return SourceRecordItem.Of(record); // it was before; nothing changes

        await recording.PrepareAsync(command.Source, [record.Key], ct);
        var done = await recording.DelistAsync(command.Source, record.Key, null, ct);
        AccessRules.ReviewedByOthers.Require(done.Outcome != RecordOutcome.Rejected);

        await db.SaveChangesAsync(ct);
        return SourceRecordItem.Of(record);
    }
}
