using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using JippApi.Domain.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Adds a version of how values are chosen, and has the innovations recomputed.</summary>
public sealed record AddSurvivorshipPolicy(SurvivorshipPolicyInput Input) : IRequest<SurvivorshipPolicyItem>;

/// <summary>How values are chosen from now on where sources differ.</summary>
/// <param name="Members">The members that differ from the shipped policy.</param>
/// <param name="Reason">Why.</param>
[CheckedBy(typeof(AddSurvivorshipPolicy))]
public sealed record SurvivorshipPolicyInput(IReadOnlyList<MemberSurvivorshipInput>? Members = null, string? Reason = null);

/// <summary>How the value of a member is chosen.</summary>
/// <param name="Member">Name of the member; a section has the form <c>sections/results</c>.</param>
/// <param name="Strategy">How it is chosen.</param>
/// <param name="Order">The sources, the first first, each once. What the owner states always comes before them.</param>
[CheckedBy(typeof(AddSurvivorshipPolicy))]
public sealed record MemberSurvivorshipInput(
    string? Member = null,
    SurvivorshipStrategy? Strategy = null,
    IReadOnlyList<InnovationSource>? Order = null
);

internal sealed class AddSurvivorshipPolicyValidator : AbstractValidator<AddSurvivorshipPolicy>
{
    public AddSurvivorshipPolicyValidator()
    {
        RuleFor(command => command.Input.Members).Filled().MaxItems(GoldenRecord.Members.Count());
        RuleFor(command => command.Input.Members)
            .Must(members => members is null || members.Select(one => one.Member).Distinct().Count() == members.Count)
            .WithErrorCode("REPEATED");
        RuleForEach(command => command.Input.Members).SetValidator(new MemberValidator());
        RuleFor(command => command.Input.Reason).Required().MaxLength(SurvivorshipPolicy.ReasonMaxLength);
    }

    private sealed class MemberValidator : AbstractValidator<MemberSurvivorshipInput>
    {
        public MemberValidator()
        {
            RuleFor(one => one.Member).Required().OneOf([.. GoldenRecord.Members.Select(member => member.Name)]);
            RuleFor(one => one.Strategy).Present();
            RuleFor(one => one.Order).Filled().MaxItems(Enum.GetValues<InnovationSource>().Length);
            RuleFor(one => one.Order).Must(order => order is null || order.Distinct().Count() == order.Count).WithErrorCode("REPEATED");
        }
    }
}

internal sealed class AddSurvivorshipPolicyHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AddSurvivorshipPolicy, SurvivorshipPolicyItem>
{
    private const string Lock = "survivorship-policies";

    public Task<SurvivorshipPolicyItem> Handle(AddSurvivorshipPolicy command, CancellationToken ct) =>
        db.InTransactionAsync(() => AddAsync(command.Input, ct), ct);

    private async Task<SurvivorshipPolicyItem> AddAsync(SurvivorshipPolicyInput input, CancellationToken ct)
    {
        await db.LockAsync(Lock, ct);
        var now = clock.GetUtcNow();
        var last =
            await db.SurvivorshipPolicies.AsNoTracking().OrderByDescending(p => p.Number).FirstOrDefaultAsync(ct)
            ?? SurvivorshipPolicy.Shipped;
        var policy = SurvivorshipPolicy.After(
            last,
            [.. input.Members!.Select(one => new MemberSurvivorship(one.Member!, one.Strategy!.Value, one.Order!))],
            input.Reason!.Trim(),
            user.Caller!.Actor,
            now
        );
        var operation = Operation.Request(OperationKind.Recompute, user.Id, now);

        db.SurvivorshipPolicies.Add(policy);
        db.Operations.Add(operation);
        await db.SaveChangesAsync(ct);
        return SurvivorshipPolicyItem.Of(policy) with { Operation = $"/api/v1/operations/{operation.Id.Value}" };
    }
}
