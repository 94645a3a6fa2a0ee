using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.OpenApi;
using JippApi.Tests;

namespace JippApi.Api.Tests.Times;

/// <summary>The rule of days and times holds for every parameter that the API description declares as one.</summary>
[Collection(Shared.Plans)]
public class EveryDayParameterTests(JippApp app)
{
    private static readonly string[] Days = ["2026-11-29", "2026-12-31", "2024-02-29", "1900-01-01", "2999-12-31"];

    private static readonly string[] NoDays =
    [
        "2026-02-29",
        "2026-13-01",
        "29-11-2026",
        "2026-11",
        "20261129",
        "2026-1-9",
        "hari ini",
        "２０２６-11-29",
    ];

    private static readonly string[] Times =
    [
        "2026-11-29T09:00:00Z",
        "2026-11-29t09:00:00z",
        "2026-11-29T09:00:00+07:00",
        "2026-11-29T09:00:00.123456789-05:30",
        "2026-11-30T23:59:60Z",
    ];

    private static readonly string[] WithoutOffset = ["2026-11-29T09:00:00", "2026-11-29T09:00:00.5"];

    [Fact]
    public async Task Every_parameter_keeps_the_rule()
    {
        var document = JsonNode.Parse(await app.Anonymous().GetStringAsync("/openapi/v1.json"))!;
        var (guide, panduan) = (
            SectionOf("api-guide.md", "### Days, times and zones"),
            SectionOf("panduan-api.md", "### Hari, waktu, dan zona")
        );
        var (admin, checks) = (app.ClientWith("NATIONAL_ADMIN"), new List<string>());
        foreach (var read in app.Reads().Where(Routes.IsForPeople))
        {
            foreach (var (name, takesTimes) in DaysOf(document, Routes.OperationId(read)!))
            {
                var url = Routes.Address(read, $"{Guid.CreateVersion7()}", $"{Guid.CreateVersion7()}");
                async Task<Reply> AskAsync(string value) => await admin.Get(With(url, name, value));
                foreach (var day in Days)
                    (await AskAsync(day)).Status.ShouldBeOneOf([200, 404, 422], $"{url} {name}={day}");
                foreach (var text in NoDays)
                    (await AskAsync(text)).Faults.ShouldBe(
                        [$"{name} {(takesTimes ? "NOT_A_TIME" : "NOT_A_DATE")}"],
                        $"{url} {name}={text}"
                    );
                foreach (var text in Times)
                {
                    var reply = await AskAsync(text);
                    if (takesTimes)
                        reply.Status.ShouldBeOneOf([200, 404, 422], $"{url} {name}={text}");
                    else
                        reply.Faults.ShouldBe([$"{name} NOT_A_DATE"], $"{url} {name}={text}");
                }

                foreach (var text in WithoutOffset)
                {
                    var reply = await AskAsync(text);
                    reply.Status.ShouldBe(400);
                    reply.Faults.ShouldBe([$"{name} {(takesTimes ? "TIME_WITHOUT_OFFSET" : "NOT_A_DATE")}"], $"{url} {name}={text}");
                }

                guide.ShouldContain($"`{name}`");
                panduan.ShouldContain($"`{name}`");
                checks.Add($"{url} {name}");
            }
        }

        checks.Count.ShouldBeGreaterThan(15);
        Figures.Report($"parameters that take a day or a time, all by one rule: {checks.Count}");
    }

    [Theory]
    [InlineData("/api/v1/audit-events", "from", "to")]
    [InlineData("/api/v1/mentoring-sessions", "from", "to")]
    [InlineData("/api/v1/action-items", "due.gte", "due.lt")]
    public async Task A_range_that_ends_before_it_starts_is_refused(string url, string start, string end)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");

        var reversed = await admin.Get($"{url}?{start}=2026-12-02&{end}=2026-12-01");

        reversed.Status.ShouldBe(400);
        reversed.Faults.ShouldBe([$"{end} BEFORE_START"]);
        (await admin.Get($"{url}?{start}=2026-12-01&{end}=2026-12-01")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("2026-12-01T00:00:00Z", "2026-12-01T00:00:00Z", 200)]
    [InlineData("2026-12-01T00:00:00.001Z", "2026-12-01T00:00:00Z", 400)]
    [InlineData("2026-12-01", "2026-11-30T17:00:00Z", 200)]
    [InlineData("2026-12-01", "2026-11-30T16:59:59Z", 400)]
    [InlineData("2026-12-01T16:59:59Z", "2026-12-01", 200)]
    [InlineData("2026-12-01T17:00:00Z", "2026-12-01", 400)]
    public async Task Days_and_times_may_be_mixed_in_a_range(string from, string to, int status) =>
        (await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/audit-events?from={from}&to={to}")).Status.ShouldBe(status);

    /// <summary>The query parameters that are declared as a day, or as a time or a day.</summary>
    private static IEnumerable<(string Name, bool TakesTimes)> DaysOf(JsonNode document, string operationId) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where (string?)operation.Value!["operationId"] == operationId
        from parameter in operation.Value!["parameters"]?.AsArray() ?? []
        where (string?)parameter["in"] == "query"
        let schema = parameter["schema"]!
        let format = (string?)schema["format"]
        where format is "date" or "date-time-or-date"
        select ((string)parameter["name"]!, format != "date");

    private static string With(string url, string name, string value)
    {
        var parts = url.Split('?');
        var others = parts
            .Skip(1)
            .SelectMany(query => query.Split('&'))
            .Where(pair => !pair.StartsWith($"{name}=", StringComparison.Ordinal));
        return $"{parts[0]}?{string.Join('&', others.Append($"{name}={Uri.EscapeDataString(value)}"))}";
    }

    private static string SectionOf(string file, string heading)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", file));
        var start = text.IndexOf(heading, StringComparison.Ordinal);
        start.ShouldBeGreaterThan(-1, $"{file}: {heading}");
        var section = text[(start + heading.Length)..];
        return Regex.Split(section, "^#{1,3} ", RegexOptions.Multiline)[0];
    }
}
