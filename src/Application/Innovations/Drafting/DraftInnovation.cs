using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>Drafts an innovation.</summary>
public sealed record DraftInnovation(InnovationInput Input) : IRequest<InnovationView>;

internal sealed class DraftInnovationValidator : AbstractValidator<DraftInnovation>
{
    public DraftInnovationValidator()
    {
        RuleFor(command => command.Input).SetValidator(new InnovationInputValidator());
        RuleFor(command => command.Input.OwnerInstitutionId).Present();
    }
}

internal sealed class DraftInnovationHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DraftInnovation, InnovationView>
{
    public async Task<InnovationView> Handle(DraftInnovation command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var content = command.Input.ToContent([], now);
<<<<<<< HEAD
        await InnovationReferences.RequireReferencesAsync(db, user, command.Input, null, ct);
        await InnovationReferences.RequireWithinReachAsync(db, user, content, null, ct);
        var authorities = await FactAuthorities.OfAsync(db, user, content, content, Publication.Draft, ct);
        authorities.Require(new() { Title = "" }, content);
        var innovation = Innovation.Draft(content, user.Id, now);
=======
        await InnovationReferences.RequireWithinReachAsync(db, user, content, [], ct);
        var innovation = Innovation.Draft(content, user.Caller!.Actor, now);
>>>>>>> wb

        db.Innovations.Add(innovation);
        await db.SaveChangesAsync(ct);
        return await InnovationViews.ViewAsync(db, innovation, ct);
    }
}
