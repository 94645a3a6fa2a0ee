using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.DataQuality.QualityApp;

namespace JippApi.Api.Tests.DataQuality;

/// <summary>How the counts change from day to day.</summary>
public class QualityTrendTests(QualityApp app) : IClassFixture<QualityApp>
{
    [Fact]
    public async Task The_trend_has_a_point_for_each_day_that_was_checked()
    {
        await app.Published(TestTitle());
        await app.Work();
        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.Work();

        var (trend, province) = (await app.Anonymous().Get($"{Url}/trend"), await app.Anonymous().Get($"{Url}/trend?provinceCode=13"));
        var points = trend["points"]!.AsArray();
        var now = await app.Anonymous().Get(Url);

        points.Count.ShouldBeGreaterThan(1);
        points.Select(point => (string)point!["day"]!).ShouldBe(points.Select(point => (string)point!["day"]!).Distinct().Order());
        foreach (var name in new[] { "total", "withFindings" })
            ((int)points[^1]![name]!).ShouldBe((int)now[name]!);
        ((int)points[^1]!["checked"]!).ShouldBe((int)now["total"]!);
        foreach (var rule in points[^1]!["rules"]!.AsArray())
            ((int)rule!["records"]!).ShouldBe(GroupOf(now, (string)rule["rule"]!));
        var there = await app.Anonymous().Get($"{Url}?by=RULE&regionCode=13");
        ((int)province["points"]!.AsArray()[^1]!["total"]!).ShouldBe((int)there["total"]!);
        (await app.Anonymous().Get($"{Url}/trend?from=2026-02-01&to=2026-01-01")).Faults.ShouldBe(["to BEFORE_START"]);
        (await app.Anonymous().Get($"{Url}/trend?from=2020-01-01&to=2026-01-01"))["from"]!.ToString().ShouldBe("2025-01-01");
    }

    private static int GroupOf(Reply report, string rule) =>
        (int)report["groups"]!.AsArray().Single(group => (string?)group!["key"] == rule)!["withFindings"]!;
}
