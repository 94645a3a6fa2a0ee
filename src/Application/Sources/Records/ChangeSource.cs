using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Changes whether the new records of a source are published at once.</summary>
/// <param name="Source">The source.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Input">The change.</param>
[Checks(typeof(SourceTrustInput))]
public sealed record ChangeSource(InnovationSource Source, int? ExpectedVersion, SourceTrustInput Input) : IRequest<SourceItem>;

internal sealed class ChangeSourceValidator : AbstractValidator<ChangeSource>
{
    public ChangeSourceValidator()
    {
        RuleFor(command => command.Input.PublishesNew).Present();
        RuleFor(command => command.Input.Reason).Required().MaxLength(SourceTrust.ReasonMaxLength);
    }
}

internal sealed class ChangeSourceHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChangeSource, SourceItem>
{
    public async Task<SourceItem> Handle(ChangeSource command, CancellationToken ct)
    {
        var trust = await db.SourceTrusts.SingleOrDefaultAsync(t => t.Source == command.Source, ct);
        if (command.ExpectedVersion is { } version && version != (trust?.Version ?? 0))
            throw await SourceLookup.StaleAsync(db, command.Source, ct);
        if (trust is null)
            db.SourceTrusts.Add(trust = SourceTrust.Initial(command.Source));

        trust.Change(command.Input.PublishesNew!.Value, command.Input.Reason!.Trim(), user.Caller!.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await SourceLookup.ItemAsync(db, command.Source, ct);
    }
}
