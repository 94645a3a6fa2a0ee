using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Assesses the readiness of a plan's adopter.</summary>
/// <param name="Id">The plan.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Answers">The answers; a topic without an answer scores nothing.</param>
public sealed record AssessReadiness(Guid Id, int? ExpectedVersion, IReadOnlyList<ReadinessAnswer> Answers) : IRequest<AssessedReadiness>;

/// <summary>A new assessment.</summary>
/// <param name="Item">The assessment.</param>
/// <param name="Version">Version of the plan that contains it.</param>
public sealed record AssessedReadiness(ReadinessItem Item, int Version) : IView
{
    object IView.Document => Item;
}

internal sealed class AssessReadinessValidator : AbstractValidator<AssessReadiness>
{
    public AssessReadinessValidator()
    {
        RuleFor(command => command.Answers).Filled().MaxItems(Enum.GetValues<ReadinessTopic>().Length);
        RuleFor(command => command.Answers)
            .Must(answers => answers.DistinctBy(answer => answer.Topic).Count() == answers.Count)
            .WithErrorCode("REPEATED");
        RuleForEach(command => command.Answers).SetValidator(new ReadinessAnswerValidator());
    }
}

internal sealed class ReadinessAnswerValidator : AbstractValidator<ReadinessAnswer>
{
    public ReadinessAnswerValidator()
    {
        RuleFor(answer => answer.Level).Within(0, ReadinessAnswer.MaxLevel);
        RuleFor(answer => answer.Evidence).MaxLength(ReadinessAnswer.EvidenceMaxLength);
    }
}

internal sealed class AssessReadinessHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AssessReadiness, AssessedReadiness>
{
    public async Task<AssessedReadiness> Handle(AssessReadiness command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var plan = await PlanLookup.LoadPlanAsync(db, user, Permissions.WritePlans, command.Id, command.ExpectedVersion, now, ct);

        var assessed = plan.Assess(command.Answers, now);

        await db.SaveChangesAsync(ct);
        return new(ReadinessItem.Of(assessed), plan.Version);
    }
}
