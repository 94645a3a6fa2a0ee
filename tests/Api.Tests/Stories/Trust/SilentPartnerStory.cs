using JippApi.Api.Tests.Escalations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>The partner of a scaling up is told of it, and reminded like an owner.</summary>
[Collection(Shared.Escalating)]
public class SilentPartnerStory(EscalationApp app)
{
    [Fact]
    public async Task A_partner_is_told_and_reminded_of_its_answer()
    {
        var (admin, owner) = (await app.Admin(), await app.City("76.04"));
        var partner = (await admin.Post("/api/v1/institutions", new { name = $"Badan {Given.Next()}", kind = "AGENCY" }).Done()).Id;
        var agency = await app.Person("INSTITUTION_EDITOR", $"editor {partner}", new GrantScope(ScopeKind.Institution, partner));
        var plan = (
            await admin
                .Post(
                    GivenPlans.Url,
                    new
                    {
                        originId = await OriginAsync(owner.Office),
                        adopterId = owner.Office,
                        kind = "SCALE_UP",
                        extent = "FULL",
                        budgetYear = 2027,
                        scaleUp = new
                        {
                            scope = "SECTOR",
                            partnerId = partner,
                            targetRegions = new[] { "76" },
                        },
                    }
                )
                .Done()
        ).Id;
        await owner.Editor.Post($"{GivenPlans.Url}/{plan}/transitions", new { to = "PROPOSED" }, ("If-Match", "*")).Done();

        await app.Work();
        (await agency.NotificationsOf(plan)).ShouldBe(["PLAN_PROPOSED"]);
        (await owner.Editor.NotificationsOf(plan)).ShouldBeEmpty();
        await app.WorkOn(Wib.DayOf(app.Clock.GetUtcNow()).AddDays(50));

        (await agency.NotificationsOf(plan)).ShouldContain("ANSWER_OVERDUE");
        (await owner.Editor.NotificationsOf(plan)).ShouldNotContain("ANSWER_OVERDUE");
        (await agency.Get($"{GivenPlans.Url}?answer=overdue&partnerId={partner}")).Ids.ShouldBe([plan]);
    }

    private Task<string> OriginAsync(string owner) =>
        app.WithDb(async db =>
        {
            var content = new InnovationContent { Title = $"Inovasi {Given.Next()}", OwnerId = new InstitutionId(Guid.Parse(owner)) };
            var origin = Innovation.TakeOver(content, $"JIPP-2032-{Given.Next():D6}", new Actor(new("uji")), app.Clock.GetUtcNow());
            db.Innovations.Add(origin);
            await db.SaveChangesAsync();
            return origin.Id.Value.ToString();
        });
}
