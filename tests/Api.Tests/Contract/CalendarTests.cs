using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using Microsoft.AspNetCore.Routing;

namespace JippApi.Api.Tests.Contract;

public class CalendarTests(JippApp app) : IClassFixture<JippApp>
{
    private static readonly string[] Days =
    [
        "0001-01-01",
        "0001-01-02",
        "1899-12-31",
        "1900-01-01",
        "2999-12-31",
        "3000-01-01",
        "9999-12-30",
        "9999-12-31",
    ];

    /// <summary>A time in the year 10000 in UTC, which cannot be represented.</summary>
    private const string BeyondAll = "9999-12-31T23:59:59-14:00";

    private static readonly string[] Times =
    [
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "0001-01-01T14:00:00+14:00",
        "1900-01-01T00:00:00+14:00",
        "2999-12-31T23:59:59Z",
        "2999-12-31T23:59:59-14:00",
        "9999-12-31T17:00:00Z",
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59.9999999Z",
        BeyondAll,
        "2026-06-30T23:59:60Z",
        "2026-12-31T24:00:00Z",
    ];

    private static readonly string[] Quarters = ["0000Q1", "0001Q1", "1945Q1", "2100Q4", "9999Q4"];

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Parameters_at_the_ends_of_the_calendar_never_cause_500()
    {
        var (description, admin, asked) = (await DescriptionAsync(), Admin, 0);
        foreach (var (read, url) in await AddressesAsync(app.Reads()))
        {
            foreach (var name in description.ParametersOf(Routes.OperationId(read)!))
            {
                if (await ValuesAsync(admin, url, name) is not { } values)
                    continue;
                foreach (var value in values)
                {
                    asked++;
                    var answer = await admin.Get(With(url, name, value));
                    if (answer.Status != 400)
                        answer.Status.ShouldBeOneOf([200, 404, 422], $"{url} {name}={value}");
                    else
                        answer
                            .Faults.ShouldHaveSingleItem()
                            .ShouldBeOneOf($"{name} TIME_OUT_OF_RANGE", $"{name} NOT_A_TIME", $"{name} NOT_A_PERIOD");
                }
            }
        }

        asked.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Body_members_at_the_ends_of_the_calendar_never_cause_500()
    {
        var (description, admin, asked) = (await DescriptionAsync(), Admin, 0);
        foreach (var (write, url) in await AddressesAsync(app.Writes()))
        {
            foreach (var (path, format) in description.TimesOf(Routes.OperationId(write)!))
            {
                foreach (var value in format == "date" ? Days : Times)
                {
                    asked++;
                    var answer = await admin.Send(
                        new(Routes.Method(write)),
                        url,
                        ApiDescriptionReader.Nested(path, value).ToJsonString(),
                        ("If-Match", "*")
                    );
                    answer.Status.ShouldBeInRange(200, 499, $"{Routes.Name(write)} {path} {value}");
                    if (answer.Status == 422 && value.StartsWith("9999", StringComparison.Ordinal))
                        answer.Faults.ShouldContain(
                            $"{path} {(value == BeyondAll ? "WRONG_TYPE" : "TIME_OUT_OF_RANGE")}",
                            $"{Routes.Name(write)} {answer.Text}"
                        );
                }
            }
        }

        asked.ShouldBeGreaterThan(100);
    }

    private async Task<ApiDescriptionReader> DescriptionAsync() =>
        new(JsonNode.Parse(await app.Anonymous().GetStringAsync("/openapi/v1.json?lang=en"))!);

    private async Task<IReadOnlyList<(RouteEndpoint, string)>> AddressesAsync(IEnumerable<RouteEndpoint> operations)
    {
        var card = (await app.Anonymous().Get("/api/v1/innovations?q=sitarang")).Items[0];
        var named = await app.CreatedIds();
        return
        [
            .. operations
                .Where(Routes.IsForPeople)
                .Select(one => (one, named(Routes.Address(one, (string)card["id"]!, (string)card["institution"]!["id"]!)))),
        ];
    }

    /// <summary>
    /// The values to send by a parameter, derived from the fault it reports for an invalid one; null when it takes no
    /// time.
    /// </summary>
    private static async Task<string[]?> ValuesAsync(HttpClient client, string url, string name)
    {
        var refusal = await client.Get(With(url, name, "bukan waktu"));
        if (refusal.Status != 400)
            return null;
        return refusal.Faults.SingleOrDefault() switch
        {
            { } fault when fault == $"{name} NOT_A_TIME" => [.. Times, .. Days],
            { } fault when fault == $"{name} NOT_A_DATE" => Days,
            { } fault when fault == $"{name} NOT_A_PERIOD" => Quarters,
            _ => null,
        };
    }

    private static string With(string url, string name, string value)
    {
        var parts = url.Split('?');
        var others = parts
            .Skip(1)
            .SelectMany(query => query.Split('&'))
            .Where(pair => !pair.StartsWith($"{name}=", StringComparison.Ordinal));
        return $"{parts[0]}?{string.Join('&', others.Append($"{name}={Uri.EscapeDataString(value)}"))}";
    }
}
