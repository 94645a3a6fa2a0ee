using System.Globalization;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.Common;
using static JippApi.Api.Tests.Mentoring.GivenMentoring;

namespace JippApi.Api.Tests.Times;

/// <summary>A day in a parameter is a day of Western Indonesian Time: from its first moment to its last.</summary>
[Collection(Shared.Plans)]
public class DayParameterTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private static DateOnly Today => Wib.DayOf(TimeProvider.System.GetUtcNow());

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    [Fact]
    public async Task What_was_made_today_is_there_as_of_today_and_later()
    {
        var plan = await app.Plan();
        var innovation = await app.Published();

        foreach (var day in new[] { Today, Today.AddDays(1), Today.AddYears(30) })
        {
            foreach (
                var url in new[]
                {
                    $"{GivenPlans.Url}/{plan.Id}",
                    $"{GivenPlans.Url}/{plan.Id}/gantt",
                    $"{GivenPlans.Url}/{plan.Id}/action-items",
                    $"/api/v1/innovations/{innovation.Id}",
                    $"/api/v1/innovations/{innovation.Id}/lineage",
                    $"/api/v1/innovations/{innovation.Id}/lineage/measures",
                }
            )
            {
                var reply = await Admin.Get($"{url}?asOf={Text(day)}");
                reply.Status.ShouldBe(200, $"{url} {reply.Text}");
            }
        }

        foreach (var url in new[] { $"{GivenPlans.Url}/{plan.Id}", $"/api/v1/innovations/{innovation.Id}" })
            (await Admin.Get($"{url}?asOf={Text(Today.AddDays(-2))}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task As_of_today_and_as_of_the_future_is_as_of_now()
    {
        var plan = await app.Plan();
        var now = await Admin.Get($"{GivenPlans.Url}/{plan.Id}");

        foreach (var asOf in new[] { Text(Today), Text(Today.AddDays(400)), "2999-12-31", "2999-12-31T23:59:59%2B07:00" })
            (await Admin.Get($"{GivenPlans.Url}/{plan.Id}?asOf={asOf}")).Text.ShouldBe(now.Text, asOf);
    }

    [Fact]
    public async Task The_audit_log_of_a_day_has_the_whole_day()
    {
        var plan = await app.Plan();
        var events = (await Admin.Get($"/api/v1/audit-events?resourceId={plan.Id}")).Items;
        events.ShouldNotBeEmpty();
        var day = Wib.DayOf((DateTimeOffset)events[0]["at"]!);

        async Task<int> CountAsync(string range) => (await Admin.Get($"/api/v1/audit-events?resourceId={plan.Id}&{range}")).Items.Count;

        (await CountAsync($"from={Text(day)}&to={Text(day)}")).ShouldBe(events.Count);
        (await CountAsync($"to={Text(day)}")).ShouldBe(events.Count);
        (await CountAsync($"from={Text(day.AddDays(1))}")).ShouldBe(0);
        (await CountAsync($"to={Text(day.AddDays(-1))}")).ShouldBe(0);
        (await CountAsync($"from={Text(day.AddDays(-1))}&to={Text(day.AddDays(1))}")).ShouldBe(events.Count);
        (await CountAsync($"from={Moment(Wib.StartOf(day))}&to={Moment(Wib.EndOf(day))}")).ShouldBe(events.Count);
        (await CountAsync($"to={Moment(Wib.StartOf(day))}")).ShouldBe(0);
    }

    [Theory]
    [InlineData(17, 0, 0, 1)] // 00.00 WIB
    [InlineData(16, 59, 0, 0)] // 23.59 WIB
    [InlineData(2, 0, 1, 1)] // 09.00 WIB
    public async Task A_session_belongs_to_its_day(int hour, int minute, int addedDays, int onNextDay)
    {
        var given = await app.Mentored();
        var first = DateOnly.FromDateTime(InMonth(2).UtcDateTime);
        await app.Session(given, new DateTimeOffset(first.AddDays(addedDays).ToDateTime(new(hour, minute)), TimeSpan.Zero));

        async Task<int> CountAsync(DateOnly from, DateOnly to) =>
            (await Admin.Get($"{Url}?planId={given.Plan}&from={Text(from)}&to={Text(to)}")).Items.Count;

        (await CountAsync(first, first)).ShouldBe(1 - onNextDay);
        (await CountAsync(first.AddDays(1), first.AddDays(1))).ShouldBe(onNextDay);
        (await CountAsync(first, first.AddDays(1))).ShouldBe(1);
    }

    [Fact]
    public async Task Changes_since_a_day_begin_with_its_first_moment()
    {
        var innovation = await app.Published();

        async Task<bool> FindsAsync(string since) =>
            (await app.Anonymous().Get($"/api/v1/innovations?updatedSince={since}&limit=200&sort=-updatedAt")).Ids.Contains(innovation.Id);

        (await FindsAsync(Text(Today))).ShouldBeTrue();
        (await FindsAsync(Text(Today.AddDays(1)))).ShouldBeFalse();
        (await FindsAsync(Moment(Wib.StartOf(Today)))).ShouldBeTrue();
    }

    private static string Moment(DateTimeOffset at) =>
        Uri.EscapeDataString(at.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
}
