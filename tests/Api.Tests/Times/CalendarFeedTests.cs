using Ical.Net;
using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Api.Tests.Notifications;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Times;

/// <summary>A secret address shows its person's dates, and nothing to anyone else.</summary>
public class CalendarFeedTests(AccessApp app) : IClassFixture<AccessApp>
{
    private const string Feed = "/api/v1/me/calendar-feed";

    [Fact]
    public async Task A_phone_reads_the_dates_of_its_person()
    {
        var (person, client, address) = await SubscribedAsync();
        var due = new DateOnly(2027, 3, 31);
        var item = await AssignedAsync(person, "Pelatihan petugas; gelombang 1, hari “pertama” — " + new string('é', 120), due);

        var reply = await app.Anonymous().Get(address);

        (reply.Status, reply.Header("Content-Type"), reply.Header("Cache-Control")).ShouldBe(
            (200, "text/calendar; charset=utf-8", "private, no-cache")
        );
        Lines.ShouldBeFolded(reply.Bytes);
        var task = Calendar.Load(reply.Text)!.Todos.ShouldHaveSingleItem();
        (task.Uid, task.Due!.Date, task.Due.HasTime).ShouldBe(($"action-item-{item}@jipp", due, false));
        task.Summary.ShouldStartWith("Tenggat: Pelatihan petugas; gelombang 1, hari “pertama”");
        reply.Text.ShouldContain("DUE;VALUE=DATE:20270331");
        (await app.Anonymous().Get(address, ("If-None-Match", reply.ETag))).Status.ShouldBe(304);
        var events = Calendar.Load((await app.Anonymous().Get($"{address}?tasks=event")).Text)!;
        (events.Events.Single().DtStart!.Date, events.Todos.Count).ShouldBe((due, 0));

        (await client.Put(SentNotifications.Preferences, new { language = "EN" }, ("If-Match", "*"))).Status.ShouldBe(200);
        var english = await app.Anonymous().Get(address);
        Calendar.Load(english.Text)!.Todos.Single().Summary.ShouldStartWith("Due: Pelatihan petugas");
    }

    [Fact]
    public async Task A_mentor_reads_their_sessions_in_UTC()
    {
        var given = await app.Mentored();
        var mentor = app.MentorOf(given);
        var address = (string)(await mentor.Post(Feed, new { }))["href"]!;
        var agenda = string.Concat(Enumerable.Repeat("ñ日本😀 ", 20)).Trim();
        var starts = GivenMentoring.InMonth(1);
        var booked = await mentor.Post(
            given.Sessions,
            new
            {
                startsAt = starts,
                durationMinutes = 90,
                mode = "ONLINE",
                agenda,
            }
        );
        booked.Status.ShouldBe(201, booked.Text);

        var reply = await app.Anonymous().Get(address);

        Lines.ShouldBeFolded(reply.Bytes);
        var meeting = Calendar.Load(reply.Text)!.Events.ShouldHaveSingleItem();
        (meeting.Uid, meeting.Summary).ShouldBe(($"mentoring-session-{booked.Id}@jipp", $"Pendampingan: {agenda}"));
        (meeting.DtStart!.AsUtc, meeting.DtEnd!.AsUtc).ShouldBe((starts.UtcDateTime, starts.UtcDateTime.AddMinutes(90)));
        reply.Text.ShouldContain($"DTSTART:{starts.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
    }

    [Fact]
    public async Task A_cancelled_item_is_marked_and_its_sequence_grows()
    {
        var (person, _, address) = await SubscribedAsync();
        var item = await AssignedAsync(person, "Akan batal", new(2027, 4, 1));
        var before = Calendar.Load((await app.Anonymous().Get(address)).Text)!.Todos.Single();

        (
            await app.ClientWith("NATIONAL_ADMIN")
                .Post($"/api/v1/action-items/{item}/transitions", new { to = "CANCELLED", reason = "Tidak perlu" }, ("If-Match", "*"))
        ).Status.ShouldBe(200);

        var after = Calendar.Load((await app.Anonymous().Get(address)).Text)!.Todos.Single();
        (after.Status, after.Uid).ShouldBe(("CANCELLED", before.Uid));
        after.Sequence.ShouldBeGreaterThan(before.Sequence);
    }

    [Fact]
    public async Task An_address_is_shown_once_and_ends_when_renewed_or_removed()
    {
        var (_, client, first) = await SubscribedAsync();
        (await app.Anonymous().Get(first)).Status.ShouldBe(200);
        (await client.Get(Feed)).Text.ShouldNotContain(first[^20..^4]);

        var second = (string)(await client.Post(Feed, new { }))["href"]!;
        (await app.Anonymous().Get(first)).Status.ShouldBe(404);
        (await app.Anonymous().Get(second)).Status.ShouldBe(200);

        (await client.Delete(Feed)).Status.ShouldBe(204);
        (await client.Delete(Feed)).Status.ShouldBe(204);
        (await app.Anonymous().Get(second)).Status.ShouldBe(404);
        (await client.Get(Feed))["createdAt"].ShouldBeNull();
    }

    [Fact]
    public async Task What_ends_sign_ins_ends_the_address()
    {
        foreach (var end in new[] { "everywhere", "password", "disabled", "erased" })
        {
            var (person, client, address) = await SubscribedAsync();
            var ended = end switch
            {
                "everywhere" => await client.Post("/api/v1/me/sign-out", new { everywhere = true }),
                "password" => await client.Post(
                    "/api/v1/me/password",
                    new { current = Access.People.Password, @new = "Kata-Sandi-Baru-2026" }
                ),
                "disabled" => await app.Disable(person.Id),
                _ => await client.Post("/api/v1/me/erasure", new { password = Access.People.Password }),
            };
            ended.Status.ShouldBeInRange(200, 204, ended.Text);
            (await app.Anonymous().Get(address)).Status.ShouldBe(404, end);
        }

        var (_, staying, kept) = await SubscribedAsync();
        (await staying.Post("/api/v1/me/sign-out", new { everywhere = false })).Status.ShouldBe(204);
        (await app.Anonymous().Get(kept)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Nobody_guesses_an_address_or_finds_one_in_the_records()
    {
        var (person, client, address) = await SubscribedAsync();
        var secret = address["/api/v1/calendars/".Length..^".ics".Length];
        secret.Length.ShouldBe(43); // 256 bits

        string[] wrong =
        [
            secret[..^1] + (secret[^1] == 'A' ? 'B' : 'A'),
            secret.ToUpperInvariant(),
            secret + "A",
            secret[1..],
            person.Id,
            "' OR 1=1 --",
            "%00",
            new string('a', 4_000),
        ];
        var answers = new List<string>();
        foreach (var one in wrong)
        {
            var reply = await app.Anonymous().Get($"/api/v1/calendars/{Uri.EscapeDataString(one)}.ics");
            reply.Status.ShouldBe(404, one[..Math.Min(20, one.Length)]);
            reply.Text.ShouldNotContain(one);
            answers.Add($"{reply.Code} {reply["instance"]} {reply["detail"]}");
        }

        answers.Distinct().ShouldHaveSingleItem();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        (await db.CalendarFeeds.AnyAsync(f => f.Hash == secret)).ShouldBeFalse();
        (await db.AuditEvents.Where(e => e.Details != null && e.Details.Contains(secret)).CountAsync()).ShouldBe(0);
        (await client.Get("/api/v1/me/data")).Text.ShouldNotContain(secret);
        (await client.Post(address, null)).Status.ShouldBe(405);
    }

    [Fact]
    public async Task The_calendar_of_another_person_stays_theirs()
    {
        var (owner, _, _) = await SubscribedAsync();
        var (_, _, address) = await SubscribedAsync();
        await AssignedAsync(owner, "Hanya milik pemiliknya", new(2027, 5, 1));

        (await app.Anonymous().Get(address)).Text.ShouldNotContain("Hanya milik");
        (await app.Anonymous().Get(Feed)).Status.ShouldBe(401);
        (await app.Anonymous().Post(Feed, new { })).Status.ShouldBe(401);
    }

    private async Task<(Person Person, HttpClient Client, string Address)> SubscribedAsync()
    {
        var person = await app.Person();
        var client = await app.SignedIn(person);
        var made = await client.Post(Feed, new { });
        (made.Status, made.Header("Cache-Control")).ShouldBe((201, "no-store"), made.Text);
        return (person, client, (string)made["href"]!);
    }

    private async Task<string> AssignedAsync(Person person, string activity, DateOnly due)
    {
        var plan = await app.PlanWith(PlanStatus.InProgress, null, GivenItems.Step(activity, due, assignee: Guid.Parse(person.Id)));
        return plan.Items[0];
    }
}
