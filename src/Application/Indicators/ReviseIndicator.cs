using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Indicators;

/// <summary>Changes an indicator.</summary>
public sealed record ReviseIndicator(Guid InnovationId, Guid Id, int? ExpectedVersion, IndicatorInput Input) : IRequest<IndicatorItem>;

/// <summary>Returns an indicator's current content, the base of a merge patch.</summary>
public sealed record GetIndicatorInput(Guid InnovationId, Guid Id, int? ExpectedVersion) : IRequest<IndicatorInput>;

internal sealed class ReviseIndicatorValidator : AbstractValidator<ReviseIndicator>
{
    public ReviseIndicatorValidator() => RuleFor(command => command.Input).SetValidator(new IndicatorInputValidator());
}

internal sealed class ReviseIndicatorHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReviseIndicator, IndicatorItem>
{
    public async Task<IndicatorItem> Handle(ReviseIndicator command, CancellationToken ct)
    {
        var indicator = await IndicatorLookup.LoadIndicatorAsync(db, user, command.InnovationId, command.Id, command.ExpectedVersion, ct);
        var details = command.Input.ToDetails();
        IndicatorRules.CodeUnique.Require(
            !await db.Indicators.AnyAsync(
                i => i.InnovationId == indicator.InnovationId && i.Id != indicator.Id && i.Code == details.Code,
                ct
            )
        );

        indicator.Revise(details, await db.IndicatorActuals.AnyAsync(a => a.IndicatorId == indicator.Id, ct), clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return IndicatorItem.Of(indicator);
    }
}

internal sealed class GetIndicatorInputHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetIndicatorInput, IndicatorInput>
{
    public async Task<IndicatorInput> Handle(GetIndicatorInput request, CancellationToken ct) =>
        IndicatorInput.Of(
            await IndicatorLookup.LoadIndicatorAsync(db, user, request.InnovationId, request.Id, request.ExpectedVersion, ct)
        );
}

/// <summary>Reads indicators, which are visible to whoever can see their innovation.</summary>
internal static class IndicatorLookup
{
    /// <summary>Returns an indicator of an innovation.</summary>
    public static async Task<Indicator> ReadIndicatorAsync(IAppDb db, ICurrentUser user, Guid innovationId, Guid id, CancellationToken ct)
    {
        var (key, innovation) = (new IndicatorId(id), new InnovationId(innovationId));
        (await InnovationLookup.ReadAsync(db, user, innovationId, ct)).RequireNotEnded();
        return await db.Indicators.AsNoTracking().SingleOrDefaultAsync(i => i.Id == key && i.InnovationId == innovation, ct)
            ?? throw new NotFoundException(nameof(Indicator));
    }

    /// <summary>Returns an indicator when only its own id is known.</summary>
    public static async Task<Indicator> ReadIndicatorAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var (key, innovations) = (new IndicatorId(id), db.Innovations.VisibleTo(user, db));
        var indicator =
            await db.Indicators.AsNoTracking().SingleOrDefaultAsync(i => i.Id == key && innovations.Any(o => o.Id == i.InnovationId), ct)
            ?? throw new NotFoundException(nameof(Indicator));
        (await InnovationLookup.ReadAsync(db, user, indicator.InnovationId.Value, ct)).RequireNotEnded();
        return indicator;
    }

    /// <summary>Loads an indicator for update by the owner, checking the version the caller read.</summary>
    public static async Task<Indicator> LoadIndicatorAsync(
        IAppDb db,
        ICurrentUser user,
        Guid innovationId,
        Guid id,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        var innovation = await InnovationLookup.LoadAsync(db, user, Permissions.WriteInnovations, innovationId, null, ct);
        innovation.RequireNotEnded();
        var key = new IndicatorId(id);
        var indicator =
            await db.Indicators.SingleOrDefaultAsync(i => i.Id == key && i.InnovationId == innovation.Id, ct)
            ?? throw new NotFoundException(nameof(Indicator));
        if (expectedVersion is null || expectedVersion == indicator.Version)
            return indicator;

        throw new StaleVersionException(
            indicator.Version,
            JsonSerializer.Serialize(IndicatorItem.Of(indicator), IndicatorJson.Readable.IndicatorItem),
            null
        );
    }
}
