using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.CodeMappings;

/// <summary>Closes a mapping. What was settled by it stays as it is.</summary>
/// <param name="Source">The source.</param>
/// <param name="Id">The mapping.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach; only <c>CLOSED</c> can be requested.</param>
/// <param name="ValidTo">First day on which rows are no longer read by it; today if absent.</param>
/// <param name="Reason">Why it is closed.</param>
public sealed record CloseCodeMapping(
    InnovationSource Source,
    Guid Id,
    int? ExpectedVersion,
    CodeMappingStatus? To,
    DateOnly? ValidTo,
    string? Reason
) : IRequest<CodeMappingItem>;

internal sealed class CloseCodeMappingValidator : AbstractValidator<CloseCodeMapping>
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public CloseCodeMappingValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).OneOf([CodeMappingStatus.Closed]);
        RuleFor(command => command.ValidTo).Within(FirstYear, LastYear);
        RuleFor(command => command.Reason).Required().MaxLength(CodeMapping.ReasonMaxLength);
    }
}

internal sealed class CloseCodeMappingHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<CloseCodeMapping, CodeMappingItem>
{
    public async Task<CodeMappingItem> Handle(CloseCodeMapping command, CancellationToken ct)
    {
        ListKeepers.Require(user, command.Source);
        var id = new CodeMappingId(command.Id);
        var mapping =
            await db.CodeMappings.SingleOrDefaultAsync(m => m.Id == id && m.Source == command.Source, ct)
            ?? throw new NotFoundException(nameof(CodeMapping));
        if (command.ExpectedVersion is { } expected && expected != mapping.Version)
            throw new StaleVersionException(
                mapping.Version,
                JsonSerializer.Serialize(CodeMappingItem.Of(mapping), CodeMappingJson.Readable.CodeMappingItem),
                null
            );
        var now = clock.GetUtcNow();

        mapping.Close(command.ValidTo ?? Wib.DayOf(now), command.Reason!.Trim(), user.Id, now);

        await db.SaveChangesAsync(ct);
        return CodeMappingItem.Of(mapping);
    }
}
