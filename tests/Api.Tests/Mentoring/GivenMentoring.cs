using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Mentoring;

/// <summary>A plan with a mentor, as tests begin with it.</summary>
/// <param name="Plan">Id of the plan.</param>
/// <param name="Adopter">Whose it is.</param>
/// <param name="Hub">The mentor's hub.</param>
/// <param name="Mentor">Id of the mentor within the hub.</param>
/// <param name="Assignment">Id of the assignment.</param>
/// <param name="Subject">By this name the mentor signs in.</param>
public sealed record Mentored(string Plan, string Adopter, string Hub, string Mentor, string Assignment, string Subject)
{
    /// <summary>Address of the plan's sessions.</summary>
    public string Sessions => $"{GivenPlans.Url}/{Plan}/mentoring-sessions";

    /// <summary>Address of the plan's reports.</summary>
    public string Reports => $"{GivenPlans.Url}/{Plan}/monitoring-reports";
}

/// <summary>Mentors and sessions that tests need, made the way any client makes them.</summary>
public static class GivenMentoring
{
    public const string Url = "/api/v1/mentoring-sessions";

    /// <summary>The mentor, who has no role at all.</summary>
    public static HttpClient MentorOf(this JippApp app, Mentored given) => app.ClientWith("NOBODY", given.Subject);

    /// <summary>Somebody of an adopter that is not the test's government.</summary>
    public static HttpClient EditorOf(this JippApp app, string institution) =>
        app.ClientWith("INSTITUTION_EDITOR", "penguji", new(ScopeKind.Institution, institution));

    /// <summary>A mentor of a hub at work.</summary>
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

    /// <summary>Assigns a mentor to a plan.</summary>
    public static Task<Reply> Assign(this JippApp app, string plan, string hub, string mentor, HttpClient? by = null) =>
        (by ?? app.ClientWith("NATIONAL_ADMIN")).Post($"{GivenPlans.Url}/{plan}/mentors", new { hubId = hub, mentorId = mentor });

    /// <summary>A plan that is carried out by an adopter of its own, with a mentor of its own.</summary>
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

    /// <summary>The body of a session.</summary>
    public static object Body(DateTimeOffset startsAt, int minutes = 60, string? mentorId = null) =>
        new
        {
            mentorId,
            startsAt,
            durationMinutes = minutes,
            mode = "ONLINE",
            agenda = "Kemajuan pelatihan",
        };

    /// <summary>
    /// A moment of a month from now, in the middle of it, so that some hours more or less stay within it.
    /// </summary>
    public static DateTimeOffset InMonth(int months)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new DateTimeOffset(now.Year, now.Month, 15, 3, 0, 0, TimeSpan.Zero).AddMonths(months);
    }

    /// <summary>A session that is booked.</summary>
    public static async Task<Reply> Session(this JippApp app, Mentored given, DateTimeOffset? startsAt = null, int minutes = 60)
    {
        var reply = await app.MentorOf(given).Post(given.Sessions, Body(startsAt ?? InMonth(1), minutes));
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    /// <summary>A session that was held, with what was decided.</summary>
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
