using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Records the document that proves the budget of a plan (<i>dokumen anggaran</i>).</summary>
/// <param name="Id">The plan.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Number">Number of the document.</param>
/// <param name="Date">Date of the document.</param>
/// <param name="Reference">Web address or citation of the document.</param>
public sealed record RecordBudgetDocument(Guid Id, int? ExpectedVersion, string? Number, DateOnly? Date, string? Reference)
    : IRequest<PlanView>;

internal sealed class RecordBudgetDocumentValidator : AbstractValidator<RecordBudgetDocument>
{
    public RecordBudgetDocumentValidator()
    {
        RuleFor(command => command.Number).Required().MaxLength(BudgetDocument.NumberMaxLength);
        RuleFor(command => command.Date).Present();
        RuleFor(command => command.Reference).MaxLength(BudgetDocument.ReferenceMaxLength);
    }
}

internal sealed class RecordBudgetDocumentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RecordBudgetDocument, PlanView>
{
    public async Task<PlanView> Handle(RecordBudgetDocument command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var plan = await PlanLookup.LoadPlanAsync(db, user, Permissions.WritePlans, command.Id, command.ExpectedVersion, now, ct);

        plan.RecordBudget(new(command.Number!.Trim(), command.Date!.Value, now, command.Reference?.Trim()), now);

        await db.SaveChangesAsync(ct);
        return await PlanViews.PlanViewAsync(db, user, plan, now, ct);
    }
}
