using System.Globalization;
using System.Text.Json.Nodes;
using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Tests;
using static JippApi.Api.Tests.Mentoring.GivenMentoring;

namespace JippApi.Api.Tests.Times;

/// <summary>A time in a body names its offset; nothing is read in the zone of the server.</summary>
[Collection(Shared.Plans)]
public class BodyTimeTests(JippApp app)
{
    [Theory]
    [InlineData("2030-12-10T09:00:00")]
    [InlineData("2030-12-10t09:00:00")]
    [InlineData("2030-12-10T09:00:00.5")]
    [InlineData("2030-12-10T09:00:00.123456789012")]
    [InlineData("2030-12-31T23:59:60")]
    public async Task A_time_without_offset_is_refused_with_a_code_of_its_own(string text)
    {
        var reply = await BookAsync(text);

        reply.Status.ShouldBe(422, reply.Text);
        reply.Faults.ShouldBe(["/startsAt TIME_WITHOUT_OFFSET"]);
    }

    [Theory]
    [InlineData("2030-12-10")]
    [InlineData("2030-12-10T09:00Z")]
    [InlineData("2030-12-10 09:00:00Z")]
    [InlineData("2030-12-10T09:00:00+7")]
    [InlineData("2030-12-10T09:00:00+0700")]
    [InlineData("2030-12-10T09:00:00+07")]
    [InlineData("2030-12-10T09:00:00+07:60")]
    [InlineData("2030-12-10T09:00:00+14:01")]
    [InlineData("2030-12-10T09:00:00-24:00")]
    [InlineData("2030-12-10T09:00:00.Z")]
    [InlineData("2030-12-10T09:00:00,5Z")]
    [InlineData("2030-12-10T09:00:00 Z")]
    [InlineData("2030-12-10T24:00:00Z")]
    [InlineData("2030-12-10T23:59:60Z")]
    [InlineData("2030-12-31T12:00:60Z")]
    [InlineData("2030-12-31T23:59:61Z")]
    [InlineData("2030-02-29T09:00:00Z")]
    [InlineData("2030-12-10T09:00:00 WIB")]
    [InlineData("2030-12-10T09:00:00[Asia/Jakarta]")]
    [InlineData("２０３０-12-10T09:00:00Z")]
    [InlineData("1922500800")]
    [InlineData("")]
    public async Task What_is_no_time_is_refused(string text)
    {
        var reply = await BookAsync(text);

        reply.Status.ShouldBe(422, reply.Text);
        reply.Faults.ShouldBe(["/startsAt WRONG_TYPE"]);
    }

    [Theory]
    [InlineData("2030-01-10T09:00:00Z", "2030-01-10T09:00:00.000Z")]
    [InlineData("2030-01-11t09:00:00z", "2030-01-11T09:00:00.000Z")]
    [InlineData("2030-01-12T09:00:00+07:00", "2030-01-12T02:00:00.000Z")]
    [InlineData("2030-01-13T09:00:00+09:00", "2030-01-13T00:00:00.000Z")]
    [InlineData("2030-01-14T09:00:00+05:45", "2030-01-14T03:15:00.000Z")]
    [InlineData("2030-01-15T09:00:00-03:30", "2030-01-15T12:30:00.000Z")]
    [InlineData("2030-01-16T09:00:00-00:00", "2030-01-16T09:00:00.000Z")]
    [InlineData("2030-01-17T09:00:00+14:00", "2030-01-16T19:00:00.000Z")]
    [InlineData("2030-01-18T09:00:00.1Z", "2030-01-18T09:00:00.100Z")]
    [InlineData("2030-01-19T09:00:00.98765432109876543210Z", "2030-01-19T09:00:00.987Z")]
    [InlineData("2030-01-31T23:59:60Z", "2030-02-01T00:00:00.000Z")]
    [InlineData("2030-07-01T06:59:60+07:00", "2030-07-01T00:00:00.000Z")]
    public async Task Every_form_of_RFC_3339_is_the_same_moment_everywhere(string text, string moment)
    {
        var reply = await BookAsync(text);

        reply.Status.ShouldBe(201, reply.Text);
        ((string?)reply["startsAt"]).ShouldBe(moment);
    }

    [Fact]
    public async Task Every_time_of_every_body_needs_an_offset()
    {
        var description = new ApiDescriptionReader(JsonNode.Parse(await app.Anonymous().GetStringAsync("/openapi/v1.json?lang=en"))!);
        var (admin, asked) = (app.ClientWith("NATIONAL_ADMIN"), 0);
        foreach (var write in app.Writes().Where(Routes.IsForPeople))
        {
            foreach (var (pointer, _) in description.TimesOf(Routes.OperationId(write)!).Where(member => member.Format == "date-time"))
            {
                asked++;
                var url = Routes.Address(write, $"{Guid.CreateVersion7()}", $"{Guid.CreateVersion7()}");
                var body = ApiDescriptionReader.Nested(pointer, "2030-12-10T09:00:00").ToJsonString();
                var reply = await admin.Send(new(Routes.Method(write)), url, body, ("If-Match", "*"));
                if (reply.Status != 404)
                    reply.Faults.ShouldContain($"{pointer} TIME_WITHOUT_OFFSET", $"{Routes.Name(write)} {reply.Text}");
            }
        }

        asked.ShouldBeGreaterThan(0);
        Figures.Report($"times in bodies checked for their offset: {asked}");
    }

    [Theory]
    [InlineData("Asia/Jayapura")]
    [InlineData("America/New_York")]
    public async Task The_zone_of_the_server_means_nothing(string zone)
    {
        await using var server = new ServerProcess();
        server.Settings["TZ"] = zone;
        await ((IAsyncLifetime)server).InitializeAsync();
        var admin = await server.Demo("national");
        var plan = (await admin.Get("/api/v1/replication-plans?limit=1")).Ids[0];

        var refused = await admin.Post($"/api/v1/replication-plans/{plan}/mentoring-sessions", new { startsAt = "2026-12-10T09:00:00" });
        var today = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var day = await admin.Get($"/api/v1/audit-events?from={today}&to={today}&limit=1");

        refused.Faults.ShouldContain("/startsAt TIME_WITHOUT_OFFSET", refused.Text);
        day.Items.ShouldNotBeEmpty(day.Text);
    }

    private async Task<Reply> BookAsync(string startsAt)
    {
        var given = await app.Mentored();
        var body = new
        {
            startsAt,
            durationMinutes = 60,
            mode = "ONLINE",
            agenda = "Kemajuan pelatihan",
        };
        return await app.MentorOf(given).Post(given.Sessions, body);
    }
}
