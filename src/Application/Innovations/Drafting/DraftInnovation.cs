using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>Drafts an innovation.</summary>
[Checks(typeof(InnovationInput))]
public sealed record DraftInnovation(InnovationInput Input) : IRequest<InnovationView>;

internal sealed class DraftInnovationValidator : AbstractValidator<DraftInnovation>
{
    public DraftInnovationValidator(TimeProvider clock)
    {
        RuleFor(command => command.Input).SetValidator(new InnovationInputValidator(clock));
        RuleFor(command => command.Input.OwnerInstitutionId).Present();
    }
}

internal sealed class DraftInnovationHandler(IAppDb db, ICurrentUser user, TimeProvider clock, IDecidedAwards decided)
    : IRequestHandler<DraftInnovation, InnovationView>
{
    public async Task<InnovationView> Handle(DraftInnovation command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await InnovationReferences.RequireReferencesAsync(db, user, command.Input, null, ct);
        var input = await RecordRegion.StatedAsync(db, command.Input, null, ct);
        var content = input.ToContent([], now);
        await InnovationReferences.RequireWithinReachAsync(db, user, content, null, ct);
        var authorities = await FactAuthorities.OfAsync(db, user, content, content, null, ct);
        await authorities.RequireAsync(decided, new() { Title = "" }, content, ct);
        var innovation = Innovation.Draft(content, user.Caller!.Actor, now);

        db.Innovations.Add(innovation);
        await db.SaveChangesAsync(ct);
        return await InnovationViews.ViewAsync(db, innovation, ct);
    }
}
