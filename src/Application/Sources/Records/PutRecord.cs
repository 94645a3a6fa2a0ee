using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Places;
using JippApi.Application.Statements;
using JippApi.Domain.Access;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Records what a source states in one of its records.</summary>
/// <param name="Source">The source.</param>
/// <param name="Key">Key of the record.</param>
/// <param name="Input">The statement or the values of the record.</param>
/// <param name="ExpectedVersion">The version the caller read; null for any.</param>
/// <param name="MustBeNew">Whether the record must not exist yet.</param>
[Checks(typeof(SourceRecordInput))]
public sealed record PutRecord(InnovationSource Source, string Key, SourceRecordInput Input, int? ExpectedVersion, bool MustBeNew)
    : IRequest<RecordPut>;

/// <summary>The outcome for the record.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Item">The record.</param>
public sealed record RecordPut(RecordOutcome Outcome, SourceRecordItem Item) : IView
{
    object IView.Document => Item;

    int IVersioned.Version => Item.Version;
}

internal sealed class PutRecordValidator : AbstractValidator<PutRecord>
{
    public PutRecordValidator(TimeProvider clock)
    {
        RuleFor(command => command.Key).Required().MaxLength(SourceRecord.SourceRecordIdMaxLength).OverridePropertyName("SourceRecordId");
        RuleFor(command => command.Input).SetValidator(new SourceRecordInputValidator(clock));
    }
}

internal sealed class PutRecordHandler(IAppDb db, ICurrentUser user, Recording recording, StatementReader reader, IDecidedAwards decided)
    : IRequestHandler<PutRecord, RecordPut>
{
    /// <summary>How often a record is recorded again after somebody else recorded it at the same moment.</summary>
    private const int MaxAttempts = 5;

    public async Task<RecordPut> Handle(PutRecord command, CancellationToken ct)
    {
        ListKeepers.Require(user, command.Source);
        var key = SourceRecord.KeyOf(command.Key)!;
        var stated = await ReadAsync(command, key, ct);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await db.InTransactionAsync(() => RecordAsync(command, stated, ct), ct);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MaxAttempts && command.ExpectedVersion is null)
            {
                db.ClearTrackedChanges(); // the next attempt finds what the other has recorded
            }
        }
    }

    private async Task<RecordPut> RecordAsync(PutRecord command, StatedRecord stated, CancellationToken ct)
    {
        var (source, key) = (command.Source, stated.Key);
        await recording.PrepareAsync(source, [key], ct);
        var known = await db.ListedRecords.SingleOrDefaultAsync(r => r.Source == source && r.Key == key, ct);
        if (command.MustBeNew && known is not null)
            throw SourceRecords.Stale(known);
        if (command.ExpectedVersion is { } version)
            SourceRecords.RequireVersion(known ?? throw new NotFoundException(nameof(ListedRecord)), version);

        var publishes = await SourceTrusts.PublishesNewAsync(db, source, ct);
        var recorded = await recording.RecordAsync(stated, new(Publishes: publishes), ct);
        if (recorded.Outcome == RecordOutcome.Rejected)
            throw Refusal(recorded, stated.Statement);
        if (recorded.Outcome != RecordOutcome.Unchanged)
            await db.SaveChangesAsync(ct);
        var record = await db.ListedRecords.SingleAsync(r => r.Source == source && r.Key == key, ct);
        return new(recorded.Outcome, await ReportedStatements.ReportedAsync(decided, SourceRecordItem.Of(record), ct));
    }

    private async Task<StatedRecord> ReadAsync(PutRecord command, string key, CancellationToken ct)
    {
        if (command.Input.Statement is { } statement)
            return new(command.Source, key, CleanStatement.WithoutRepeats(statement), new Dictionary<string, string>(), []);
        List<(string Column, string? Value)> cells = [.. command.Input.Values!.Select(cell => (cell.Column!.Trim(), cell.Value))];
        var (_, uses) = await ColumnUses.ForAsync(db, command.Source, cells.ConvertAll(cell => cell.Column), ct);
        var row = (await reader.ReadAsync(command.Source, uses, [new(1, cells.ConvertAll(cell => cell.Value))], ct)).Single();
        if (row.Statement is null)
            throw new InvalidFieldsException([
                .. row
                    .Issues.Where(issue => issue.Severity == IssueSeverity.Error)
                    .Select(issue => new Fault(PlaceOf(issue.Column), issue.Code, issue.Detail)),
            ]);
        var values = cells.Where(cell => cell.Value is not null).ToDictionary(cell => cell.Column, cell => cell.Value!);
        return new(command.Source, key, row.Statement, values, row.Unmapped);

        string PlaceOf(string? column) =>
            cells.FindIndex(cell => cell.Column == column) is >= 0 and var at ? $"/values/{at}/value" : "/values";
    }

    private static Exception Refusal(Recorded recorded, SourceStatement said) =>
        recorded.Reason switch
        {
            RejectionCodes.NoTitle => new InvalidFieldsException([new("/statement/title", "REQUIRED")]),
            RejectionCodes.UnknownInstitution => new InvalidFieldsException([
                new("/statement/ownerInstitutionId", "UNKNOWN_INSTITUTION", said.OwnerInstitutionId),
            ]),
            RejectionCodes.UnknownRegion => new InvalidFieldsException([RegionCodes.Unknown("/statement/regionCode", said.RegionCode!)]),
            RejectionCodes.OwnRecord => AccessRules.ReviewedByOthers.Broken(),
            RejectionCodes.Withdrawn => InnovationRules.NotEnded.Broken(),
            _ => SourceRules.InnovationFits.Broken(),
        };
}
