using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Api.Tests.Competitions.Editions;

public class MembersTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task A_member_who_organises_needs_no_role()
    {
        var edition = await KippEdition.DraftAsync(app);
        var helper = await edition.MemberAsync($"pembantu {Given.Next()}", "ORGANISER");

        var opened = await helper.Client.Change($"{edition.Url}/transitions", new { to = "OPEN" });
        var members = await helper.Client.Get($"{edition.Url}/members").Done();

        ((string?)opened["status"]).ShouldBe("OPEN");
        members.Ids.ShouldBe([helper.MemberId]);
    }

    [Fact]
    public async Task Evaluators_see_only_themselves_and_strangers_nobody()
    {
        var edition = await KippEdition.OpenAsync(app);
        var evaluators = await edition.EvaluatorsAsync(2);
        var own = await evaluators[0].Client.Get($"{edition.Url}/members/{evaluators[0].MemberId}").Done();

        (await evaluators[0].Client.Get($"{edition.Url}/members")).Status.ShouldBe(403);
        (await evaluators[0].Client.Get($"{edition.Url}/members/{evaluators[1].MemberId}")).Status.ShouldBe(404);
        ((string?)own["duty"], (string?)own["accountId"]).ShouldBe(("EVALUATOR", evaluators[0].AccountId));
    }

    [Fact]
    public async Task An_evaluator_does_not_see_an_edition_before_it_is_public()
    {
        var edition = await KippEdition.DraftAsync(app);
        var evaluator = await edition.MemberAsync($"penilai {Given.Next()}");

        (await evaluator.Client.Get(edition.Url)).Status.ShouldBe(404);
        (await evaluator.Client.Post($"{edition.Url}/transitions", new { to = "OPEN" }, ("If-Match", "*"))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Who_is_given_a_duty_is_told_once_and_evaluators_when_the_edition_is_public()
    {
        var edition = await KippEdition.DraftAsync(app);
        var helper = await edition.MemberAsync($"pembantu {Given.Next()}", "ORGANISER");
        var evaluator = await edition.MemberAsync($"penilai {Given.Next()}");

        await app.Work();
        (await helper.Client.NotificationsOf(edition.Id)).ShouldBe(["COMPETITION_DUTY"]);
        (await evaluator.Client.NotificationsOf(edition.Id)).ShouldBeEmpty();
        await edition.MoveAsync("OPEN");
        await app.Work();

        foreach (var member in new[] { helper, evaluator })
            (await member.Client.NotificationsOf(edition.Id)).ShouldBe(["COMPETITION_DUTY"]);
    }

    [Fact]
    public async Task Organisers_and_the_secretariat_never_evaluate()
    {
        var edition = await KippEdition.OpenAsync(app);
        var clerk = await edition.MemberAsync($"sekretariat {Given.Next()}", "SECRETARIAT");

        await edition.Organiser.ShouldBeRefused(
            $"{edition.Url}/members",
            CompetitionRules.MemberOnce,
            "COMPETITION_MEMBER_EXISTS",
            "Orang ini sudah memiliki tugas dalam edisi",
            language => edition.Organiser.Post($"{edition.Url}/members", Evaluator(clerk.AccountId), language)
        );
        await Release(edition.Organiser, edition, clerk).Done();

        (await edition.Organiser.Post($"{edition.Url}/members", Evaluator(clerk.AccountId))).Code.ShouldBe("COMPETITION_DUTIES_APART");
    }

    [Fact]
    public async Task Nor_does_whoever_has_changed_the_edition_or_decided_on_its_entries_by_another_right()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        await entry.Entrant.Change($"{entry.Url}/transitions", new { to = "SUBMITTED" });
        var (helper, hub) = (await HubAsync("yang menyunting"), await HubAsync("yang memeriksa"));
        await helper.Client.Change($"{edition.Url}/extensions", new { submissionsUntil = app.Now.AddDays(20), reason = "Banjir." });
        await edition.StartAsync(KippBody.Administration);
        await (edition with { Organiser = hub.Client }).DecideAsync(entry.Id);

        foreach (var person in new[] { helper, hub })
            (await edition.Organiser.Post($"{edition.Url}/members", Evaluator(person.Account))).Code.ShouldBe("COMPETITION_DUTIES_APART");

        async Task<(HttpClient Client, string Account)> HubAsync(string name)
        {
            var (subject, scope) = ($"hub {name} {Given.Next()}", new Domain.Access.GrantScope(Domain.Access.ScopeKind.Region, "13"));
            var client = await app.Person("HUB_ADMIN", subject, scope);
            return (client, app.Accounts.IdOf("HUB_ADMIN", subject, scope).ToString());
        }
    }

    [Fact]
    public async Task Nobody_appoints_themselves_to_evaluate()
    {
        var edition = await KippEdition.OpenAsync(app);
        var helper = await edition.MemberAsync($"pembantu {Given.Next()}", "ORGANISER");
        var self = app.Accounts.IdOf("NATIONAL_ADMIN", "penguji").ToString();

        (await edition.Organiser.Post($"{edition.Url}/members", Evaluator(self))).Code.ShouldBe("COMPETITION_DUTIES_APART");
        (await helper.Client.Post($"{edition.Url}/members", Evaluator(helper.AccountId))).Code.ShouldBe("COMPETITION_MEMBER_EXISTS");
    }

    [Fact]
    public async Task An_evaluator_can_leave_and_another_cannot_make_them()
    {
        var edition = await KippEdition.OpenAsync(app);
        var evaluators = await edition.EvaluatorsAsync(2);

        (await Release(evaluators[1].Client, edition, evaluators[0])).Status.ShouldBe(404);
        var left = await Release(evaluators[0].Client, edition, evaluators[0]).Done();

        ((string?)left["leftReason"]).ShouldBe("Pindah tugas.");
        (await Release(evaluators[0].Client, edition, evaluators[0])).Code.ShouldBe("COMPETITION_MEMBER_LEFT");
    }

    [Fact]
    public async Task Categories_and_loads_are_of_those_who_evaluate()
    {
        var edition = await KippEdition.OpenAsync(app);
        var account = (await edition.MemberAsync($"penilai {Given.Next()}")).AccountId;

        var organiser = await edition.Organiser.Post(
            $"{edition.Url}/members",
            new
            {
                accountId = account,
                duty = "ORGANISER",
                categories = new[] { "KESEHATAN" },
                maxLoad = 5,
            }
        );
        var unknown = await edition.Organiser.Post(
            $"{edition.Url}/members",
            new
            {
                accountId = account,
                duty = "PANEL",
                categories = new[] { "LAIN" },
            }
        );

        organiser.Faults.ShouldBe(["/categories NOT_ALLOWED", "/maxLoad NOT_ALLOWED"], ignoreOrder: true);
        unknown.Faults.ShouldBe(["/categories INVALID_VALUE"]);
    }

    private static object Evaluator(string accountId) => new { accountId, duty = "EVALUATOR" };

    private static Task<Reply> Release(HttpClient by, KippEdition edition, KippEvaluator member) =>
        by.Post($"{edition.Url}/members/{member.MemberId}/departure", new { reason = "Pindah tugas." }, ("If-Match", "*"));
}
