using System.Globalization;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Notifications;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>
/// Notifies people of the next proposed plans whose answer is overdue: the owner or the partner first, then those above
/// it, by the days and levels of the policy for late action items.
/// </summary>
/// <param name="After">The plan to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of plans to process.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record EscalateAnswers(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class EscalateAnswersValidator : AbstractValidator<EscalateAnswers>
{
    public EscalateAnswersValidator() => RuleFor(command => command.BatchSize).Within(1, EscalationSteps.Max);
}

internal sealed class EscalateAnswersHandler(IAppDb db, NotificationWriter notices, TimeProvider clock)
    : IRequestHandler<EscalateAnswers, BatchResult>
{
    public async Task<BatchResult> Handle(EscalateAnswers command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var day = Wib.DayOf(now);
        var (calendar, policies) = (await EscalationReader.WorkCalendarAsync(db, day, ct), await EscalationReader.PolicyBookAsync(db, ct));
        var next = Silent(day.AddDays(-policies.FirstNotificationAfterDays), command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(plan => plan.Id), ct);
        var silent = await next.Take(command.BatchSize).ToListAsync(ct);
        var book = await AddressBook.ReadAsync(db, silent.ConvertAll(plan => plan.Facts), now, ct);
        var plans = await NotificationPlans.NotificationPlansAsync(db, silent.ConvertAll(plan => plan.Id), ct);

        await notices.AddAsync(
            [
                .. from plan in silent
                let policy = policies.For(plan.RegionCode)
                where policy.MayNotify(now, calendar, RegionZones.Of(plan.RegionCode))
                from level in policy.LevelsAfter(day.DayNumber - plan.DueOn.DayNumber)
                select NoticeOf(plan, plans[plan.Id], level, book),
            ],
            ct
        );

        await db.SaveChangesAsync(ct);
        return new(silent.Count, silent.Count < command.BatchSize ? null : silent[^1].Id.Value);
    }

    /// <summary>The key makes each level of each plan known to each person once.</summary>
    private static Notice NoticeOf(SilentOwner plan, NotificationPlan named, EscalationLevel level, AddressBook book) =>
        new(
            $"answer-overdue/{plan.Id.Value:N}/{level}",
            NotificationKind.AnswerOverdue,
            [.. book.RecipientsAt(plan.Facts, level).People.Select(person => person.AccountId)],
            $"replication-plans/{plan.Id.Value}",
            named.Values(("answerDueOn", plan.DueOn.ToString("O", CultureInfo.InvariantCulture)))
        );

    private IQueryable<SilentOwner> Silent(DateOnly dueBy, Guid? after)
    {
        var first = new ReplicationPlanId(after ?? Guid.Empty);
        var plans = db.ReplicationPlans.Where(p => p.Status == PlanStatus.Proposed && p.AnswerDueOn <= dueBy);
        if (after is not null)
            plans = plans.Where(p => p.Id.CompareTo(first) > 0);
        var silent =
            from plan in plans
            join origin in db.Innovations on plan.OriginId equals origin.Id
            join owner in db.Institutions on plan.PartnerId ?? origin.OwnerId equals owner.Id
            orderby plan.Id
            select new SilentOwner(plan.Id, owner.Id, owner.RegionCode, plan.AnswerDueOn!.Value);
        return silent;
    }

    /// <summary>A plan that waits for the answer of an owner, or of the partner of a scaling up.</summary>
    private sealed record SilentOwner(ReplicationPlanId Id, InstitutionId OwnerId, string? RegionCode, DateOnly DueOn)
    {
        /// <summary>The answer, as a task of the owner.</summary>
        public ItemFacts Facts => new(new(default, Id, OwnerId, RegionCode, DueOn, null, true), 0, "", null, null);
    }
}
