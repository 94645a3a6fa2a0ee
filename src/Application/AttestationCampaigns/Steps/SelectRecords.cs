using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>Adds the next records to the campaign that an operation opens.</summary>
/// <param name="OperationId">The operation.</param>
/// <param name="After">The record to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of records.</param>
/// <param name="LeavesOut">Whether the next record is left out instead, because it has just failed alone.</param>
public sealed record SelectRecords(Guid OperationId, Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class SelectRecordsValidator : AbstractValidator<SelectRecords>
{
    public SelectRecordsValidator() => RuleFor(command => command.BatchSize).Within(1, AttestationSteps.Max);
}

internal sealed class SelectRecordsHandler(IAppDb db) : IRequestHandler<SelectRecords, BatchResult>
{
    public async Task<BatchResult> Handle(SelectRecords command, CancellationToken ct)
    {
        var operation = new OperationId(command.OperationId);
        if (await AttestationSteps.OpeningAsync(db, operation, ct) is not { } campaign)
            return AttestationSteps.Nothing;
        var next = Next(campaign, command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(i => i.Id), ct);

        var records = await next.Take(command.BatchSize)
            .Select(i => new
            {
                i.Id,
                i.OwnerId,
                i.RegionCode,
            })
            .ToListAsync(ct);
        List<InnovationId> ids = [.. records.Select(record => record.Id)];
        var rows = await db
            .Innovations.AsNoTracking()
            .Where(i => ids.Contains(i.Id))
            .SelectMany(i => i.SourceRecords, (i, record) => new { i.Id, record.Source })
            .ToListAsync(ct);
        var sources = rows.ToLookup(row => row.Id, row => row.Source);
        db.AttestationEntries.AddRange(
            records.Select(record =>
                AttestationEntry.Of(campaign, new(record.Id, record.OwnerId, record.RegionCode, [.. sources[record.Id]]))
            )
        );

        await db.SaveChangesAsync(ct);
        return new(records.Count, records.Count < command.BatchSize ? null : ids[^1].Value);
    }

    /// <summary>
    /// Returns the records of the scope in the order of their ids, without those that the campaign has.
    /// </summary>
    private IQueryable<Innovation> Next(AttestationCampaign campaign, Guid? after)
    {
        var (id, scope, first) = (campaign.Id, campaign.Scope, new InnovationId(after ?? Guid.Empty));
        var (regions, sources, existences, freshness) = (scope.Regions, scope.Sources, scope.Existences, scope.Freshness);
        var records = db
            .Innovations.AsNoTracking()
            .Where(i =>
                i.Publication == Publication.Published && !db.AttestationEntries.Any(e => e.CampaignId == id && e.InnovationId == i.Id)
            );
        if (after is not null)
            records = records.Where(i => i.Id.CompareTo(first) > 0);
#pragma warning disable CA1310 // becomes SQL
        if (regions.Count > 0)
            records = records.Where(i => regions.Any(region => i.RegionCode!.StartsWith(region)));
#pragma warning restore CA1310
        if (sources.Count > 0)
            records = records.Where(i => i.SourceRecords.Any(record => sources.Contains(record.Source)));
        if (existences.Count > 0)
            records = records.Where(i => existences.Contains(i.Existence));
        if (freshness.Count > 0)
            records = records.Where(i => freshness.Contains(i.Freshness));
        return records.OrderBy(i => i.Id);
    }
}
