using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>An assessment of one criterion of a hub.</summary>
public sealed record AssessmentInput
{
    /// <summary>The criterion assessed.</summary>
    public HubCriterion? Criterion { get; init; }

    /// <summary>Score, 0 to 100.</summary>
    public int? Score { get; init; }

    /// <summary>Evidence for the score.</summary>
    public string? Evidence { get; init; }
}

/// <summary>Assesses one criterion of a hub.</summary>
public sealed record AssessHub(Guid Id, int? ExpectedVersion, AssessmentInput Input) : IRequest<HubDocument>;

internal sealed class AssessmentInputValidator : AbstractValidator<AssessmentInput>
{
    public AssessmentInputValidator()
    {
        RuleFor(input => input.Criterion).Present();
        RuleFor(input => input.Score).Present().Within(0, HubAssessment.MaxScore);
        RuleFor(input => input.Evidence).Required().MaxLength(HubAssessment.EvidenceMaxLength);
    }
}

internal sealed class AssessHubValidator : AbstractValidator<AssessHub>
{
    public AssessHubValidator() => RuleFor(command => command.Input).SetValidator(new AssessmentInputValidator());
}

internal sealed class AssessHubHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AssessHub, HubDocument>
{
    public async Task<HubDocument> Handle(AssessHub command, CancellationToken ct)
    {
        var hub = await HubLookup.LoadHubAsync(db, user, Permissions.WriteHubs, command.Id, command.ExpectedVersion, ct);
        AccessRules.ReviewedByOthers.Require(!await Belonging.BelongsToAsync(db, user.Caller!, hub.HostId, ct));

        hub.Assess(command.Input.Criterion!.Value, command.Input.Score!.Value, command.Input.Evidence!.Trim(), user.Id, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return await HubViews.DocumentOfAsync(db, hub, ct);
    }
}
