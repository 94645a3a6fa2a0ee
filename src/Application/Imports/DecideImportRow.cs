using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Decision on a row of an import.</summary>
public sealed record RowDecisionInput
{
    /// <summary>Decision on the row.</summary>
    public RowDecision? Decision { get; init; }

    /// <summary>Published innovation to which the row is to belong; only with <c>ATTACH</c>.</summary>
    public Guid? TargetId { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Returns what is to be done with a row.</summary>
public sealed record GetRowDecision(Guid Id, int Number, int? ExpectedVersion) : IRequest<RowDecisionInput>;

/// <summary>Decides what is to be done with a row. What becomes of it is then tried again.</summary>
public sealed record DecideImportRow(Guid Id, int Number, int? ExpectedVersion, RowDecisionInput Input) : IRequest<ImportRowItem>;

internal sealed class RowDecisionInputValidator : AbstractValidator<RowDecisionInput>
{
    public RowDecisionInputValidator()
    {
        RuleFor(input => input.Decision).Present();
        RuleFor(input => input.TargetId).NotNull().When(input => input.Decision == RowDecision.Attach).WithErrorCode("REQUIRED");
        RuleFor(input => input.TargetId)
            .Null()
            .When(input => input.Decision is RowDecision.New or RowDecision.Skip)
            .WithErrorCode("NOT_ALLOWED");
        RuleFor(input => input.Reason).MaxLength(Import.ReasonMaxLength);
    }
}

internal sealed class DecideImportRowValidator : AbstractValidator<DecideImportRow>
{
    public DecideImportRowValidator() => RuleFor(command => command.Input).SetValidator(new RowDecisionInputValidator());
}

internal static class RowLookup
{
    /// <summary>Loads a row of an import that the caller may decide on.</summary>
    public static async Task<(Import Import, ImportRow Row)> LoadAsync(
        IAppDb db,
        ICurrentUser user,
        Guid id,
        int number,
        int? expected,
        CancellationToken ct
    )
    {
        var import = await ImportLookup.LoadAsync(db, user, id, null, ct);
        var row =
            await db.ImportRows.SingleOrDefaultAsync(row => row.ImportId == import.Id && row.Number == number, ct)
            ?? throw new NotFoundException(nameof(ImportRow));
        if (expected is { } version && version != row.Revision)
            throw new StaleVersionException(
                row.Revision,
                System.Text.Json.JsonSerializer.Serialize(
                    ImportRowItem.Of(row, [.. import.Columns.Select(use => use.Column)]),
                    ImportJson.Readable.ImportRowItem
                ),
                null
            );
        return (import, row);
    }
}

internal sealed class GetRowDecisionHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetRowDecision, RowDecisionInput>
{
    public async Task<RowDecisionInput> Handle(GetRowDecision request, CancellationToken ct)
    {
        var (_, row) = await RowLookup.LoadAsync(db, user, request.Id, request.Number, request.ExpectedVersion, ct);
        return new()
        {
            Decision = row.Decision,
            TargetId = row.Target?.Value,
            Reason = row.Reason,
        };
    }
}

internal sealed class DecideImportRowHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DecideImportRow, ImportRowItem>
{
    public async Task<ImportRowItem> Handle(DecideImportRow command, CancellationToken ct)
    {
        var (import, row) = await RowLookup.LoadAsync(db, user, command.Id, command.Number, command.ExpectedVersion, ct);
        var (input, now) = (command.Input, clock.GetUtcNow());
        var target = input.TargetId is { } id ? await TargetAsync(id, ct) : (InnovationId?)null;

        // Rows that are decided while a worker is at it are tried by the same operation
        var operation = import.Status == ImportStatus.AwaitingApproval ? Operation.Request(OperationKind.Import, user.Id, now) : null;
        import.Decide(row, input.Decision!.Value, target, input.Reason?.Trim(), operation, user.Id, now);

        if (operation is not null)
            db.Operations.Add(operation);
        await db.SaveChangesAsync(ct);
        return ImportRowItem.Of(row, [.. import.Columns.Select(use => use.Column)]);
    }

    private async Task<InnovationId> TargetAsync(Guid id, CancellationToken ct)
    {
        var target = new InnovationId(id);
        return await db.Innovations.AnyAsync(i => i.Id == target && i.Publication == Publication.Published, ct)
            ? target
            : throw new InvalidFieldsException([new("/targetId", "UNKNOWN_INNOVATION", id)]);
    }
}
