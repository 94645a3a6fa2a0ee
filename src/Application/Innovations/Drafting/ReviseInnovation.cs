using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>Changes the content of an innovation.</summary>
/// <param name="Id">The innovation.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Input">The complete new content.</param>
public sealed record ReviseInnovation(Guid Id, int? ExpectedVersion, InnovationInput Input) : IRequest<InnovationView>;

/// <summary>Returns an innovation's current content, the base of a merge patch.</summary>
public sealed record GetInnovationInput(Guid Id, int? ExpectedVersion) : IRequest<InnovationInput>;

internal sealed class ReviseInnovationValidator : AbstractValidator<ReviseInnovation>
{
    public ReviseInnovationValidator(TimeProvider clock) =>
        RuleFor(command => command.Input).SetValidator(new InnovationInputValidator(clock));
}

internal sealed class ReviseInnovationHandler(IAppDb db, ICurrentUser user, TimeProvider clock, DirectoryPolicy policy)
    : IRequestHandler<ReviseInnovation, InnovationView>
{
    public async Task<InnovationView> Handle(ReviseInnovation command, CancellationToken ct)
    {
        var innovation = await InnovationLookup.LoadAsync(db, user, Permissions.WriteInnovations, command.Id, command.ExpectedVersion, ct);
        await InnovationReferences.RequireReferencesAsync(db, command.Input, innovation, ct);

        var now = clock.GetUtcNow();
        var input = await RecordRegion.StatedAsync(db, command.Input, innovation, ct);
        var content = input.ToContent(innovation.SourceRecords, now);
        await InnovationReferences.RequireWithinReachAsync(db, user, content, innovation.SourceRecords, ct);
        innovation.Revise(content, policy.CompletenessFloor, user.Id, now);

        await db.SaveChangesAsync(ct);
        return await InnovationViews.ViewAsync(db, innovation, ct);
    }
}

internal sealed class GetInnovationInputHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetInnovationInput, InnovationInput>
{
    public async Task<InnovationInput> Handle(GetInnovationInput request, CancellationToken ct) =>
        InnovationInput.Of(
            await InnovationLookup.LoadAsync(db, user, Permissions.WriteInnovations, request.Id, request.ExpectedVersion, ct)
        );
}
