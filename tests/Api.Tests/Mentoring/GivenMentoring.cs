using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Mentoring;

/// <summary>A plan with a mentor, who signs in as the subject.</summary>
public sealed record Mentored(string Plan, string Adopter, string Hub, string Mentor, string Assignment, string Subject)
{
    public string Sessions => $"{GivenPlans.Url}/{Plan}/mentoring-sessions";

    public string Reports => $"{GivenPlans.Url}/{Plan}/monitoring-reports";
}

public static class GivenMentoring
{
    public const string Url = "/api/v1/mentoring-sessions";

    /// <summary>A client of the mentor, who has no role.</summary>
    public static HttpClient MentorOf(this JippApp app, Mentored given) => app.ClientWith("NOBODY", given.Subject);

    /// <summary>A client of an editor of another adopter than the test's government.</summary>
    public static HttpClient EditorOf(this JippApp app, string institution) =>
        app.ClientWith("INSTITUTION_EDITOR", "penguji", new(ScopeKind.Institution, institution));

    /// <summary>A mentor of an active hub.</summary>
    public static async Task<string> Mentor(
        this JippApp app,
        string hub,
        string? subject,
        int capacity = 5,
        int? hoursPerMonth = null,
        string[]? sectors = null
    )
    {
        var body = new
        {
            name = $"Pendamping {Given.Next()}",
            capacity,
            hoursPerMonth,
            sectors,
            accountId = subject is null ? (Guid?)null : app.Accounts.IdOf("NOBODY", subject),
        };
        var reply = await app.ClientWith("NATIONAL_ADMIN").Post($"{GivenHubs.Url}/{hub}/mentors", body, ("If-Match", "*"));
        reply.Status.ShouldBe(200, reply.Text);
        return (string)reply["mentors"]!.AsArray()[^1]!["id"]!;
    }

    /// <summary>A team of the hub without members.</summary>
    public static async Task<string> TeamId(this JippApp app, string hub)
    {
        var body = new
        {
            institutionId = (await app.Institution(kind: "UNIVERSITY", root: true)).Id,
            name = $"Tim {Given.Next()}",
            head = "Dr. Contoh",
        };
        var reply = await app.ClientWith("NATIONAL_ADMIN").Post($"{GivenHubs.Url}/{hub}/mentoring-teams", body);
        reply.Status.ShouldBe(201, reply.Text);
        return reply.Id;
    }

    public static Task<Reply> Assign(this JippApp app, string plan, string hub, string mentor, HttpClient? by = null) =>
        (by ?? app.ClientWith("NATIONAL_ADMIN")).Post($"{GivenPlans.Url}/{plan}/mentors", new { hubId = hub, mentorId = mentor });

    /// <summary>A plan in progress with its own adopter and its own mentor.</summary>
    public static async Task<Mentored> Mentored(
        this JippApp app,
        PlanStatus status = PlanStatus.InProgress,
        int? hoursPerMonth = null,
        string? hub = null
    )
    {
        var adopter = (await app.Institution(root: true)).Id;
        var (plan, at, subject) = (await app.PlanWith(status, adopter), hub ?? (await app.WorkingHub()).Id, $"pendamping {Given.Next()}");
        var mentor = await app.Mentor(at, subject, hoursPerMonth: hoursPerMonth);
        var assigned = await app.Assign(plan.Id, at, mentor);
        assigned.Status.ShouldBe(201, assigned.Text);
        return new(plan.Id, adopter, at, mentor, assigned.Id, subject);
    }

    public static object Body(DateTimeOffset startsAt, int minutes = 60, string? mentorId = null) =>
        new
        {
            mentorId,
            startsAt,
            durationMinutes = minutes,
            mode = "ONLINE",
            agenda = "Kemajuan pelatihan",
        };

    /// <summary>A time in the middle of a month, so that a few hours more or less stay within it.</summary>
    public static DateTimeOffset InMonth(int months)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new DateTimeOffset(now.Year, now.Month, 15, 3, 0, 0, TimeSpan.Zero).AddMonths(months);
    }

    public static async Task<Reply> Session(this JippApp app, Mentored given, DateTimeOffset? startsAt = null, int minutes = 60)
    {
        var reply = await app.MentorOf(given).Post(given.Sessions, Body(startsAt ?? InMonth(1), minutes));
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    public static async Task<Reply> Held(this JippApp app, Mentored given, int minutes = 60, int monthsAgo = 2, params object[] decisions)
    {
        var session = await app.Session(given, InMonth(-monthsAgo), minutes);
        var mentor = app.MentorOf(given);
        var minutesOf = new
        {
            attendance = new[]
            {
                new
                {
                    name = "Tim pelaksana",
                    role = "TEAM",
                    institutionId = given.Adopter,
                },
            },
            findings = "Petugas kurang.",
            decisions,
        };
        var written = await mentor.Patch($"{Url}/{session.Id}", minutesOf, ("If-Match", session.ETag));
        written.Status.ShouldBe(200, written.Text);
        var held = await mentor.Post($"{Url}/{session.Id}/transitions", new { to = "HELD" }, ("If-Match", written.ETag));
        held.Status.ShouldBe(200, held.Text);
        return held;
    }
}
