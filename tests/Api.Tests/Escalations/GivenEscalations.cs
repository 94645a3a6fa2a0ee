using System.Text.Json.Nodes;
using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Escalations;

/// <summary>A city with an office that adopts, and the people notified for it.</summary>
public sealed record GivenCity(string Region, string Office, HttpClient Editor, HttpClient Secretary, HttpClient Hub);

/// <summary>Overdue items and the people notified of them.</summary>
public static class GivenEscalations
{
    public const string Url = "/api/v1/escalations";
    public const string Policies = "/api/v1/escalation-policies";
    public const string Nation = "019b76da-a800-7e5c-a1a7-10de61d0f001";

    /// <summary>The body of a provincial policy.</summary>
    public static object Policy(string region, params (int Days, string Level)[] levels) =>
        new
        {
            name = $"Kebijakan {region}",
            regionCode = region,
            levels = (levels.Length == 0 ? [(3, "UNIT_HEAD"), (10, "MINISTRY")] : levels).Select(level => new
            {
                afterDays = level.Days,
                level = level.Level,
            }),
            quietHours = new { from = "18:00", to = "07:00" },
            maxStopDays = 14,
        };

    /// <summary>The id of the policy that applies to a province.</summary>
    public static async Task<string> PolicyOf(this JippApp app, string region)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        if ((await admin.Get(Policies)).Items.FirstOrDefault(policy => (string?)policy["regionCode"] == region) is { } known)
            return (string)known["id"]!;
        var added = await admin.Post(Policies, Policy(region));
        added.Status.ShouldBe(201, added.Text);
        return added.Id;
    }

    /// <summary>A city with an office and the people above it.</summary>
    public static async Task<GivenCity> City(this EscalationApp app, string region)
    {
        var admin = await app.Admin();
        var government = await admin.GovernmentOf(region);
        var office = (
            await admin.Post(
                "/api/v1/institutions",
                new
                {
                    name = $"Dinas uji {Given.Next()}",
                    kind = "REGIONAL_APPARATUS",
                    regionCode = region,
                    parentId = government,
                }
            )
        ).Id;
        return new(
            region,
            office,
            await app.Person("INSTITUTION_EDITOR", $"editor {office}", new(ScopeKind.Institution, office)),
            await app.Person("SIGNATORY", $"sekda {government}", new(ScopeKind.Institution, government)),
            await app.Person("HUB_ADMIN", $"hub {region[..2]} {office}", new(ScopeKind.Region, region[..2]))
        );
    }

    /// <summary>A plan in progress, with items due on these days.</summary>
    public static Task<GivenPlan> Running(this JippApp app, string office, params DateOnly[] due) =>
        app.PlanWith(PlanStatus.InProgress, office, [.. due.Select(day => GivenItems.Step($"Kegiatan {Given.Next()}", day))]);

    /// <summary>An escalation made by the domain's own method, resolved if requested.</summary>
    public static async Task<string> Escalation(this JippApp app, string item, bool over = false)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var (id, now) = (new ActionItemId(Guid.Parse(item)), TimeProvider.System.GetUtcNow());
        var found = await db.ActionItems.SingleAsync(i => i.Id == id);
        var region = await db.Institutions.Where(i => i.Id == found.AdopterId).Select(i => i.RegionCode).SingleAsync();
        var policy = await db.EscalationPolicies.FirstAsync(p => p.RegionCode == null);
        var late = new OverdueItem(id, found.PlanId, found.AdopterId, region, found.DueOn ?? Wib.DayOf(now).AddDays(-30), null, true);
        var escalation = Domain.Escalations.Escalation.TryOpen(late, policy, level => level, now).ShouldNotBeNull();
        if (over)
            escalation.Resolve("Uji", new("uji"), now);
        db.Escalations.Add(escalation);
        await db.SaveChangesAsync();
        return escalation.Id.Value.ToString();
    }

    public static async Task<IReadOnlyList<JsonNode>> EscalationsOf(this HttpClient person, string plan) =>
        (await person.Get($"{Url}?planId={plan}")).Items;

    /// <summary>The digests a person received, oldest first: the day and the number of items.</summary>
    public static async Task<IReadOnlyList<(string Day, int Count)>> Digests(this HttpClient person) =>
        [
            .. (await person.Get($"{SentNotifications.Url}?limit=200"))
                .Items.Where(item => (string?)item["kind"] == "ESCALATION_DIGEST")
                .Select(item =>
                    (
                        ((string)item["href"]!)[^10..],
                        int.Parse((string)item["arguments"]!["count"]!, System.Globalization.CultureInfo.InvariantCulture)
                    )
                )
                .Reverse(),
        ];
}
