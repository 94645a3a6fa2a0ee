using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using MediatR;

namespace JippApi.Application.Commitments;

/// <summary>Drafts a commitment sheet.</summary>
public sealed record DraftCommitment(CommitmentInput Input) : IRequest<CommitmentDocument>;

internal sealed class DraftCommitmentValidator : AbstractValidator<DraftCommitment>
{
    public DraftCommitmentValidator() => RuleFor(command => command.Input).SetValidator(new CommitmentInputValidator());
}

internal sealed class DraftCommitmentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DraftCommitment, CommitmentDocument>
{
    public async Task<CommitmentDocument> Handle(DraftCommitment command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var sheet = CommitmentSheet.Draft(
            await CommitmentReferences.ContentOfAsync(db, user, command.Input, amendedProvince: null, ct),
            now
        );

        db.Commitments.Add(sheet);
        await db.SaveChangesAsync(ct);
        return await CommitmentViews.DocumentOfAsync(db, user, sheet, now, ct);
    }
}
