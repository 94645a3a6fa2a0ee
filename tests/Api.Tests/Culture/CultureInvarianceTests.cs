using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;

namespace JippApi.Api.Tests.Culture;

/// <summary>
/// Answers are the same to the last byte whatever the culture of the machine: with another i (Turkish), with a decimal
/// comma and the year 2569 (Thai), with other digits and calendars (Arabic, Persian).
/// </summary>
public partial class CultureInvarianceTests(CultureApp app) : IClassFixture<CultureApp>
{
    private const string Pdf = "application/pdf";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Trace = "0af7651916cd43dd8448eb211c80319c";

    private static readonly string[] Cultures = ["tr-TR", "id-ID", "ar-SA", "th-TH", "fa-IR"];
    private static readonly string[] Refused =
    [
        "/api/v1/innovations?limit=-5",
        "/api/v1/innovations?limit=%E2%88%925",
        "/api/v1/action-items?due.lt=kemarin&limit=0",
    ];
    private static readonly string[] OfTheMoment = ["Date", "Server-Timing", "Transfer-Encoding"];

    [Fact]
    public async Task Reads_give_the_same_bytes_and_headers_under_every_culture()
    {
        var (addresses, expected) = (await Addresses(), new List<string>());
        foreach (var (url, type) in addresses)
            expected.Add(await Answer(url, type));

        foreach (var culture in Cultures)
        {
            app.Culture = culture;
            foreach (var (place, (url, type)) in addresses.Index())
                (await Answer(url, type)).ShouldBe(expected[place], $"{culture}: {url}");
        }
    }

    [Fact]
    public async Task Writes_give_the_same_results_under_every_culture()
    {
        app.Culture = "en-US";
        var expected = await Written();

        foreach (var culture in Cultures)
        {
            app.Culture = culture;
            (await Written()).ShouldBe(expected, culture);
        }
    }

    [Fact]
    public async Task Hashes_made_under_one_culture_verify_under_every_other()
    {
        app.Culture = "th-TH";
        var sheet = await app.SignedSheet(await app.Accepted());

        foreach (var culture in Cultures)
        {
            app.Culture = culture;
            ((bool)(await app.ClientWith("NATIONAL_ADMIN").Get("/api/v1/audit-events/verification"))["whole"]!).ShouldBeTrue(culture);
            ((bool)(await app.Anonymous().Get($"{GivenCommitments.Url}/{sheet.Id}/verification"))["valid"]!).ShouldBeTrue(culture);
        }
    }

    [Fact]
    public async Task A_cursor_made_under_one_culture_works_under_another()
    {
        foreach (
            var url in new[]
            {
                "/api/v1/innovations?sort=title&limit=2",
                "/api/v1/action-items?limit=2&asOf=2027-03-31&due.lt=2030-01-01",
                "/api/v1/audit-events?limit=2&from=2020-01-01T00:00:00Z",
            }
        )
        {
            app.Culture = "fa-IR";
            var first = await app.ClientWith("NATIONAL_ADMIN").Get(url);
            first.Status.ShouldBe(200, first.Text);
            app.Culture = "tr-TR";
            (await app.ClientWith("NATIONAL_ADMIN").Get($"{url}&cursor={first["page.nextCursor"]}")).Status.ShouldBe(200, url);
        }
    }

    private async Task<List<(string Url, string Type)>> Addresses()
    {
        var (plan, origin) = (
            await app.PlanWith(details: GivenItems.Step("Latih petugas İI ıi", new(2027, 3, 12))),
            await app.Published("Izin Iıİi satu pintu")
        );
        await app.Linked(origin.Id, (await app.Published()).Id);
        var sheet = (await app.SignedSheet(await app.Accepted())).Id;
        return
        [
            .. new[] { "PIKOBAR", "pıkobar", "PİKOBAR", "IZIN", "ızın", "izin satu", "pelayanann" }.Select(word =>
                ($"/api/v1/innovations?limit=5&q={Uri.EscapeDataString(word)}", "*/*")
            ),
            ("/api/v1/innovations?sort=-title&limit=7", "*/*"),
            ("/api/v1/innovations?updatedSince=2020-01-01&limit=3", "*/*"),
            ("/api/v1/innovations?sort=title", "text/csv"),
            ("/api/v1/innovations?sort=title", "application/x-ndjson"),
            ($"/api/v1/innovations/{origin.Id}", "application/ld+json"),
            ($"/api/v1/innovations/{origin.Id}/lineage", "image/svg+xml"),
            ($"/api/v1/innovations/{origin.Id}/lineage", "text/vnd.graphviz"),
            ($"/api/v1/innovations/{origin.Id}/similar", "*/*"),
            ("/api/v1/innovations/suggestions?q=iz", "*/*"),
            ("/api/v1/innovations/filters", "*/*"),
            ("/api/v1/institutions?limit=9", "*/*"),
            ("/api/v1/institutions?q=IKA", "*/*"),
            ("/api/v1/regions?q=RIAU", "*/*"),
            ($"{GivenPlans.Url}/{plan.Id}", "*/*"),
            ($"{GivenPlans.Url}/{plan.Id}?asOf=2100-01-01T00:00:00Z", Pdf),
            ($"{GivenPlans.Url}/{plan.Id}?asOf=2100-01-01T00:00:00Z", Xlsx),
            ($"{GivenPlans.Url}/{plan.Id}/gantt?asOf=2027-03-31", "*/*"),
            ($"{GivenPlans.Url}/{plan.Id}/timeline", "*/*"),
            ("/api/v1/action-items?asOf=2027-03-31&limit=2", "*/*"),
            ($"{GivenCommitments.Url}/{sheet}", "*/*"),
            ($"{GivenCommitments.Url}/{sheet}", Pdf),
            ($"{GivenCommitments.Url}/{sheet}/document", "*/*"),
            ("/api/v1/regions/13/replication-overview?budgetYear=2027&asOf=2027-03-31", "text/csv"),
            ("/api/v1/regions/13/replication-report?period=2027Q1", Pdf),
            ("/api/v1/hubs", "*/*"),
            ("/api/v1/mentoring-sessions", "*/*"),
            ("/api/v1/monitoring-reports", "*/*"),
            ("/api/v1/escalations", "*/*"),
            ("/api/v1/users?limit=5&q=I", "*/*"),
            ("/api/v1/reference-data/sectors", "*/*"),
            ("/api/v1/holidays?year=2026", "*/*"),
            ("/openapi/v1.json", "*/*"),
            .. Refused.Select(url => (url, "*/*")),
        ];
    }

    /// <summary>
    /// The whole answer except for what changes from moment to moment. The unknown coding bypasses the cache.
    /// </summary>
    private async Task<string> Answer(string url, string type)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Get(
                url,
                ("Accept", type),
                ("Accept-Encoding", $"x-{app.Culture}"),
                ("X-Request-Id", "sama"),
                ("traceparent", $"00-{Trace}-b7ad6b7169203331-01")
            );
        var headers = reply
            .Http.Headers.NonValidated.Concat(reply.Http.Content.Headers.NonValidated)
            .Where(header => !OfTheMoment.Contains(header.Key))
            .Select(header => $"{header.Key}: {header.Value}");
        return $"{reply.Status}\n{string.Join('\n', headers)}\n{(reply.Header("Content-Type")?.Contains("officedocument", StringComparison.Ordinal) == true ? Convert.ToHexString(reply.Bytes) : Encoding.Latin1.GetString(reply.Bytes))}";
    }

    /// <summary>The answers to writes, with placeholders for everything that is new each time.</summary>
    private async Task<string> Written()
    {
        var innovation = await app.Published("Izin Iıİi satu pintu");
        var plan = await app.Plan(innovation.Id);
        var holiday = await app.ClientWith("NATIONAL_ADMIN").Put($"/api/v1/holidays/{Day()}", new { name = "Libur Iıİi" });
        var refused = await app.ClientWith("NATIONAL_ADMIN")
            .Post(
                "/api/v1/innovations",
                new
                {
                    title = new string('i', 900),
                    year = -5,
                    sector = "KESEHATAN",
                }
            );
        var item = await app.Item(GivenItems.Step("Latih petugas", new(2027, 3, 12)));
        var reported = await app.Reported(item, new { progress = 40, note = "Iıİi" });
        List<Reply> replies = [innovation, plan, holiday, refused, reported];
        return New().Replace(string.Join('\n', replies.Select(reply => $"{reply} {reply.Header("Location")}")), "·");
    }

    /// <summary>A day of a February, in which no holiday is fixed by law.</summary>
    private static string Day()
    {
        var (year, day) = Math.DivRem(Given.Next(), 28);
        return new DateOnly(2090 + year, 2, 1 + day).ToString("O", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?|JIPP-\d{4}-\d{6}|(KSP|Uji)[ /\w-]*\d+|[0-9a-f]{32,64}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex New();
}
