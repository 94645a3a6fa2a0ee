using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ColumnMappings;

/// <summary>Records the next version of what the columns of a source's files state.</summary>
public sealed record RecordColumnMapping(InnovationSource Source, ColumnMappingInput Input) : IRequest<ColumnMappingItem>;

internal sealed class RecordColumnMappingValidator : AbstractValidator<RecordColumnMapping>
{
    public RecordColumnMappingValidator() => RuleFor(command => command.Input).SetValidator(new ColumnMappingInputValidator());
}

internal sealed class RecordColumnMappingHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RecordColumnMapping, ColumnMappingItem>
{
    public Task<ColumnMappingItem> Handle(RecordColumnMapping command, CancellationToken ct)
    {
        ListKeepers.Require(user, command.Source);
        List<ColumnUse> columns = [.. command.Input.Columns!.Select(use => new ColumnUse(use.Column!.Trim(), use.Member!.Value))];
        return db.InTransactionAsync(
            async () =>
            {
                await db.LockAsync(ColumnUses.Lock, ct);
                var latest = await db.ColumnMappings.Where(m => m.Source == command.Source).MaxAsync(m => (int?)m.Number, ct) ?? 0;

                var mapping = ColumnMapping.Record(
                    command.Source,
                    latest,
                    columns,
                    command.Input.Reason?.Trim(),
                    user.Id,
                    clock.GetUtcNow()
                );

                db.ColumnMappings.Add(mapping);
                await db.SaveChangesAsync(ct);
                return ColumnMappingItem.Of(mapping);
            },
            ct
        );
    }
}
