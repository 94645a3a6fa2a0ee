using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>What a mentor can still do once they are no longer one: nothing.</summary>
[Collection(Shared.Plans)]
public class FormerMentorStory(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Theory]
    [InlineData("removed from the hub")]
    [InlineData("released from the plan")]
    [InlineData("the hub has ended")]
    public async Task A_former_mentor_neither_reads_nor_verifies_nor_writes(string how)
    {
        var draft = await app.Mentored(PlanStatus.Draft);
        var given = await app.Mentored(hub: draft.Hub);
        var (session, report) = (await app.Session(given), await SubmittedAsync(given));
        var evidence = await app.MentorOf(given).Attached($"{GivenMentoring.Url}/{session.Id}", "RESTRICTED");
        var file = (string)evidence["file.id"]!;
        (await app.MentorOf(draft).Get($"{GivenPlans.Url}/{draft.Plan}")).Status.ShouldBe(200);
        (await app.MentorOf(given).Get($"/api/v1/files/{file}")).Status.ShouldBe(200);
        (await app.MentorOf(given).Get($"/api/v1/monitoring-reports/{report}")).Status.ShouldBe(200);

        foreach (var mentored in new[] { draft, given })
            await LeaveAsync(mentored, how);

        (await app.MentorOf(draft).Get($"{GivenPlans.Url}/{draft.Plan}")).Status.ShouldBe(404);
        var mentor = app.MentorOf(given);
        foreach (
            var url in new[]
            {
                $"{GivenMentoring.Url}/{session.Id}",
                $"/api/v1/monitoring-reports/{report}",
                $"/api/v1/files/{file}",
                $"/api/v1/files/{file}/content",
            }
        )
            (await mentor.Get(url)).Status.ShouldBe(404, url);
        (await mentor.Patch($"{GivenMentoring.Url}/{session.Id}", new { agenda = "Lain" }, ("If-Match", "*"))).Status.ShouldBe(404);
        (
            await mentor.Post(
                $"/api/v1/monitoring-reports/{report}/transitions",
                new { to = "VERIFIED", verifiedProgress = 10 },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(404);
        ((string?)(await Admin.Get($"/api/v1/monitoring-reports/{report}"))["status"]).ShouldBe("SUBMITTED");
        ((string?)(await Admin.Get($"{GivenMentoring.Url}/{session.Id}"))["agenda"]).ShouldNotBe("Lain");
    }

    [Fact]
    public async Task A_mentor_whose_account_is_disabled_is_signed_out()
    {
        var given = await app.Mentored(PlanStatus.Draft);
        var mentor = app.MentorOf(given);
        var id = app.Accounts.IdOf("NOBODY", given.Subject);

        await Admin.Change($"/api/v1/users/{id}/transitions", new { to = "DISABLED", reason = "Pindah" });

        (await mentor.Get($"{GivenPlans.Url}/{given.Plan}")).Status.ShouldBe(401);
    }

    private Task<Reply> LeaveAsync(Mentored given, string how) =>
        how switch
        {
            "removed from the hub" => Admin
                .Send(HttpMethod.Delete, $"{GivenHubs.Url}/{given.Hub}/mentors/{given.Mentor}", null, ("If-Match", "*"))
                .Done(),
            "released from the plan" => Admin
                .Send(HttpMethod.Delete, $"{GivenPlans.Url}/{given.Plan}/mentors/{given.Assignment}", null, ("If-Match", "*"))
                .Done(),
            _ => Admin.Post($"{GivenHubs.Url}/{given.Hub}/transitions", new { to = "ENDED", reason = "Selesai" }, ("If-Match", "*")),
        };

    private async Task<string> SubmittedAsync(Mentored given)
    {
        var editor = app.EditorOf(given.Adopter);
        var now = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7));
        var report = await editor.Post(given.Reports, new { period = $"{now.Year}Q{(now.Month + 2) / 3}", progress = 10 }).Done();
        await editor.Change($"/api/v1/monitoring-reports/{report.Id}/transitions", new { to = "SUBMITTED" });
        return report.Id;
    }
}
