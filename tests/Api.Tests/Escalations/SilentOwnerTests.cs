using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Escalations;

[Collection(Shared.Escalating)]
public class SilentOwnerTests(EscalationApp app)
{
    [Fact]
    public async Task An_owner_who_does_not_answer_is_reminded_and_then_those_above_are_told()
    {
        var (monday, owner) = (app.NextWeek(), await app.City("75.71"));
        var plan = (await app.PlanWith(PlanStatus.Proposed)).Id;
        await OwnAsync(plan, owner.Office, monday.AddDays(-6));

        await app.Work();
        (await RemindersAsync(owner.Editor, plan)).ShouldBeEmpty();
        await app.WorkOn(monday.AddDays(1));
        (await RemindersAsync(owner.Editor, plan)).ShouldBe(["ANSWER_OVERDUE"]);
        await app.WorkOn(monday.AddDays(2));
        (await RemindersAsync(owner.Editor, plan)).ShouldBe(["ANSWER_OVERDUE"], "each level once");
        (await RemindersAsync(owner.Secretary, plan)).ShouldBeEmpty();
        await app.WorkOn(monday.AddDays(8));
        (await RemindersAsync(owner.Secretary, plan)).ShouldBe(["ANSWER_OVERDUE"]);

        await app.WithDb(db => Plan(db, plan).ExecuteUpdateAsync(p => p.SetProperty(x => x.Status, PlanStatus.Accepted)));
        await app.WorkOn(monday.AddDays(30));
        (await RemindersAsync(owner.Hub, plan)).ShouldBeEmpty("it was answered");
    }

    private static async Task<IEnumerable<string>> RemindersAsync(HttpClient person, string plan) =>
        (await person.NotificationsOf(plan)).Where(kind => kind == "ANSWER_OVERDUE");

    /// <summary>Makes the origin an innovation of the owner, and the answer due on a day.</summary>
    private Task<int> OwnAsync(string plan, string owner, DateOnly dueOn) =>
        app.WithDb(async db =>
        {
            var content = new InnovationContent { Title = $"Inovasi {Given.Next()}", OwnerId = new InstitutionId(Guid.Parse(owner)) };
            var origin = Innovation.TakeOver(content, $"JIPP-2030-{Given.Next():D6}", new Actor(new("uji")), app.Clock.GetUtcNow());
            db.Innovations.Add(origin);
            await db.SaveChangesAsync();
            return await Plan(db, plan)
                .ExecuteUpdateAsync(p => p.SetProperty(x => x.OriginId, origin.Id).SetProperty(x => x.AnswerDueOn, dueOn));
        });

    private static IQueryable<ReplicationPlan> Plan(Infrastructure.Persistence.JippDb db, string id)
    {
        var key = new ReplicationPlanId(Guid.Parse(id));
        return db.ReplicationPlans.Where(p => p.Id == key);
    }
}
