using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Notifications;

public class MailTests(MailTests.App app) : IClassFixture<MailTests.App>
{
    [Fact]
    public async Task A_notification_that_asks_for_action_is_mailed_once()
    {
        var (client, person, plan) = await EditorAsync();
        await app.MovePlan(plan, "PROPOSED", "DECLINED");

        await app.Work();
        await app.Work();

        var told = (await client.Get(SentNotifications.Url)).Items.Single(item => (string?)item["kind"] == "PLAN_DECLINED");
        var mail = await File.ReadAllTextAsync(app.MailsAbout($"To: {person.Email}\r\n").ShouldHaveSingleItem());
        mail.ShouldContain($"\r\nMessage-Id: <{told["id"]}@jipp.example>\r\n");
        mail.ShouldContain("Alasannya tercantum dalam");
        mail.IndexOf("Alasannya", StringComparison.Ordinal).ShouldBeLessThan(mail.IndexOf("The plan states", StringComparison.Ordinal));
        ((string?)told["mail"]).ShouldBe("SENT");
    }

    [Fact]
    public async Task No_mail_is_sent_to_a_person_who_opted_out()
    {
        var (client, person, plan) = await EditorAsync();
        await client.Put(
            SentNotifications.Preferences,
            new { language = "ID", kinds = new[] { new { kind = "PLAN_DECLINED", email = false } } },
            ("If-Match", "*")
        );
        await app.MovePlan(plan, "PROPOSED", "DECLINED");

        await app.Work();

        (await client.NotificationsOf(plan)).ShouldBe(["PLAN_DECLINED"]);
        app.MailsAbout(person.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failing_mail_is_retried_and_finally_given_up()
    {
        var (client, person, plan) = await EditorAsync();
        await app.MovePlan(plan, "PROPOSED", "DECLINED");
        await File.WriteAllTextAsync(app.MailFolder, "Ini berkas, bukan folder.");

        await app.Work();
        (await MailOfAsync(client)).ShouldBe("PENDING");
        for (var attempt = 2; attempt <= 3; attempt++)
        {
            app.Clock.Advance(TimeSpan.FromHours(1));
            await app.Work();
        }

        (await MailOfAsync(await app.SignedIn(person))).ShouldBe("FAILED");
        File.Delete(app.MailFolder);
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.Work();
        app.MailsAbout(person.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_with_a_line_break_never_gets_mail()
    {
        var (client, person, plan) = await EditorAsync();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<JippDb>();
            await db
                .Accounts.Where(a => a.Email == person.Email)
                .ExecuteUpdateAsync(a => a.SetProperty(x => x.Email, person.Email + "\r\nBcc: semua@dinas.example"));
        }

        await app.MovePlan(plan, "PROPOSED", "DECLINED");
        await app.Work();

        (await MailOfAsync(client)).ShouldBe("FAILED");
        app.MailsAbout("Bcc:").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_notification_that_cannot_be_read_does_not_keep_others_from_being_mailed()
    {
        var ((_, unlucky, bad), (_, lucky, good)) = (await EditorAsync(), await EditorAsync());
        foreach (var plan in new[] { bad, good })
            await app.MovePlan(plan, "PROPOSED", "DECLINED");
        await File.WriteAllTextAsync(app.MailFolder, "Ini berkas, bukan folder.");
        await app.Work();
        await NameAsync("KELIRU");
        File.Delete(app.MailFolder);
        app.Clock.Advance(TimeSpan.FromHours(1));

        await app.Work();

        app.MailsAbout(lucky.Email).ShouldHaveSingleItem();
        (await MailOfAsync(await app.SignedIn(lucky))).ShouldBe("SENT");
        await NameAsync("PLAN_DECLINED");
        (await MailOfAsync(await app.SignedIn(unlucky))).ShouldBe("PENDING");
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.Work();
        app.MailsAbout(unlucky.Email).ShouldHaveSingleItem();

        async Task NameAsync(string kind)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var (db, account) = (scope.ServiceProvider.GetRequiredService<JippDb>(), Guid.Parse(unlucky.Id));
            await db.Database.ExecuteSqlAsync($"UPDATE \"Notifications\" SET \"Kind\" = {kind} WHERE \"AccountId\" = {account}");
        }
    }

    private static async Task<string> MailOfAsync(HttpClient client) => (string)(await client.Get(SentNotifications.Url)).Items[0]["mail"]!;

    /// <summary>An editor of the adopter of a plan.</summary>
    private async Task<(HttpClient Client, Person Person, string Plan)> EditorAsync()
    {
        if (File.Exists(app.MailFolder))
            File.Delete(app.MailFolder);
        if (Directory.Exists(app.MailFolder))
            Directory.Delete(app.MailFolder, recursive: true);
        var person = await app.Person();
        var office = (await app.Institution()).Id;
        await app.GrantRole(person.Id, "INSTITUTION_EDITOR", "INSTITUTION", office);
        return (await app.SignedIn(person), person, (await app.Plan(adopterId: office)).Id);
    }

    public sealed class App : ClockedApp
    {
        protected override IReadOnlyDictionary<string, string> Settings { get; } =
            new Dictionary<string, string> { ["Worker:Attempts"] = "3" };
    }
}
