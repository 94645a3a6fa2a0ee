using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Indicators;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Indicators;

/// <summary>Defines an outcome indicator of an innovation.</summary>
public sealed record DefineIndicator(Guid InnovationId, IndicatorInput Input) : IRequest<IndicatorItem>;

internal sealed class DefineIndicatorValidator : AbstractValidator<DefineIndicator>
{
    public DefineIndicatorValidator() => RuleFor(command => command.Input).SetValidator(new IndicatorInputValidator());
}

internal sealed class DefineIndicatorHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DefineIndicator, IndicatorItem>
{
    public async Task<IndicatorItem> Handle(DefineIndicator command, CancellationToken ct)
    {
        var innovation = await InnovationLookup.LoadAsync(db, user, Permissions.WriteInnovations, command.InnovationId, null, ct);
        innovation.RequireNotEnded();
        var codes = await db.Indicators.Where(i => i.InnovationId == innovation.Id).Select(i => i.Code).ToListAsync(ct);
        var details = command.Input.ToDetails();
        IndicatorRules.CodeUnique.Require(!codes.Contains(details.Code));

        var indicator = Indicator.Define(innovation.Id, codes.Count, details, clock.GetUtcNow());

        db.Indicators.Add(indicator);
        await db.SaveChangesAsync(ct);
        return IndicatorItem.Of(indicator);
    }
}
