using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>
/// Changes the content of an innovation. If it is published, a change on which others rely waits until a reviewer has
/// let it pass.
/// </summary>
/// <param name="Id">The innovation.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Input">The complete new content.</param>
public sealed record ReviseInnovation(Guid Id, int? ExpectedVersion, InnovationInput Input) : IRequest<InnovationView>;

/// <summary>
/// Returns an innovation's current content, the base of a merge patch; for the owner with the changes that wait.
/// </summary>
public sealed record GetInnovationInput(Guid Id, int? ExpectedVersion) : IRequest<InnovationInput>;

internal sealed class ReviseInnovationValidator : AbstractValidator<ReviseInnovation>
{
    public ReviseInnovationValidator(TimeProvider clock) =>
        RuleFor(command => command.Input).SetValidator(new InnovationInputValidator(clock));
}

internal sealed class ReviseInnovationHandler(
    IAppDb db,
    ICurrentUser user,
    TimeProvider clock,
    DirectoryPolicy policy,
    Staging staging,
    IDecidedAwards decided
) : IRequestHandler<ReviseInnovation, InnovationView>
{
    public async Task<InnovationView> Handle(ReviseInnovation command, CancellationToken ct)
    {
        var innovation = await InnovationLookup.LoadAsync(db, user, Permissions.WriteInnovations, command.Id, command.ExpectedVersion, ct);
        var (now, before) = (clock.GetUtcNow(), innovation.Content);
        var input = await RecordRegion.StatedAsync(db, command.Input, innovation, ct);
        var content = input.ToContent(innovation.SourceRecords, now);
        var authorities = await FactAuthorities.OfAsync(db, user, before, content, innovation, ct);
        await authorities.RequireAsync(decided, before, content, ct);
        await InnovationReferences.RequireReferencesAsync(db, user, input, innovation, ct);
        await InnovationReferences.RequireWithinReachAsync(db, user, content, before, ct);

        var waiting =
            innovation.Publication == Publication.Published && authorities.WaitsForReview
                ? await staging.HoldBackAsync(innovation, input, content, ct)
                : null;
        var made = waiting is null ? content : content.OnlyListsOf(before);
        if (waiting is null || InnovationMembers.Changed(before, made).Count > 0)
            innovation.Revise(made, policy.CompletenessFloor, user.Caller!.Actor, now);
        if (before.OwnerId != innovation.OwnerId)
            await staging.LapseAsync(innovation.Id, ct, ProposalKind.Revision);

        await db.SaveChangesAsync(ct);
        var view = await InnovationViews.ViewAsync(db, innovation, ct);
        return waiting is null ? view : Waiting(view, ProposalView.Of(waiting));
    }

    private static InnovationView Waiting(InnovationView view, ProposalView proposal) =>
        view with
        {
            Waiting = proposal,
            Address = proposal.Address,
        };
}

internal sealed class GetInnovationInputHandler(IAppDb db, ICurrentUser user, Staging staging)
    : IRequestHandler<GetInnovationInput, InnovationInput>
{
    public async Task<InnovationInput> Handle(GetInnovationInput request, CancellationToken ct)
    {
        var innovation = await InnovationLookup.LoadAsync(db, user, Permissions.WriteInnovations, request.Id, request.ExpectedVersion, ct);
        var (input, content) = (InnovationInput.Of(innovation), innovation.Content);
        if (innovation.Publication != Publication.Published)
            return input;
        var authorities = await FactAuthorities.OfAsync(db, user, content, content, innovation, ct);
        var waiting = authorities.WaitsForReview ? await staging.OpenAsync(innovation.Id, ProposalKind.Revision, ct) : null;
        return waiting is null ? input : InnovationChanges.Apply(input, waiting.Changes);
    }
}
