using System.Globalization;
using JippApi.Api.Tests.Hosting;
using Microsoft.AspNetCore.Http;

namespace JippApi.Api.Tests.Pulls;

/// <summary>A pull and a system that fails.</summary>
public class PullFaultTests(PullApp app) : IClassFixture<PullApp>, IAsyncLifetime
{
    public Task InitializeAsync()
    {
        app.Lan.Reset();
        app.Lan.Rows = FakeLan.SomeRows(7, $"Gangguan {Given.Next()}");
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static Task Cut(HttpContext http)
    {
        http.Response.ContentLength = 5_000;
        return http.Response.WriteAsync("""{"data":[{"id":1,""");
    }

    private static Func<HttpContext, Task> Status(int status, string? retryAfter = null) =>
        http =>
        {
            http.Response.StatusCode = status;
            if (retryAfter is not null)
                http.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        };

    private static Task CutInJson(HttpContext http) => http.Response.WriteAsync("""{"data":[{"id":1,"judul_inovasi":"Ter""");

    private static Task Html(HttpContext http) => http.Response.WriteAsync("<html><body>Pemeliharaan</body></html>");

    private static Task Abort(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    public static TheoryData<string> Passing =>
        ["SERVER_ERROR", "CUT_SHORT", "CUT_SHORT:json", "NOT_JSON", "UNREACHABLE", "TOO_MANY_REQUESTS"];

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_may_pass_is_tried_again_from_the_page_that_failed(string fault)
    {
        app.Lan.Faults.Enqueue(http => FakeLan.SendAsync(http, app.Lan.Rows.Take(3)));
        app.Lan.Faults.Enqueue(
            fault switch
            {
                "SERVER_ERROR" => Status(503),
                "TOO_MANY_REQUESTS" => Status(429),
                "CUT_SHORT" => Cut,
                "CUT_SHORT:json" => CutInJson,
                "NOT_JSON" => Html,
                _ => Abort,
            }
        );

        var pull = await app.Pulled();
        ((string?)pull["status"], (string?)pull["lastFault"], (string?)pull["cursor"]).ShouldBe(("READING", fault.Split(':')[0], "2"));
        var operation = await app.OperationOf(pull);
        ((string?)operation["status"]).ShouldBe("QUEUED");
        await app.Work();
        app.Lan.Asked.Count.ShouldBe(2); // it is too early
        await app.WorkAfter(TimeSpan.FromSeconds(13));

        var read = await app.Read(pull);
        ((string?)read["status"], (int)read["rows"]!, (int)read["faults"]!).ShouldBe(("IMPORTED", 7, 1));
        string.Join(',', app.Lan.Asked).ShouldBe("1,2,2,3");
        (await app.Keeper.Get($"{(string)pull["links.operation"]!}/log"))
            .Items.Select(entry => $"{entry["step"]} {entry["detail"]}")
            .ShouldContain($"WILL_RETRY {fault.Split(':')[0]}");
    }

    [Theory]
    [InlineData("seconds")]
    [InlineData("date")]
    public async Task A_system_is_left_alone_for_as_long_as_it_asks(string form)
    {
        var pause = form == "seconds" ? "600" : app.Clock.GetUtcNow().AddSeconds(600).ToString("R", CultureInfo.InvariantCulture);
        app.Lan.Faults.Enqueue(Status(429, pause));

        var pull = await app.Pulled();
        await app.WorkAfter(TimeSpan.FromSeconds(590));
        app.Lan.Asked.Count.ShouldBe(1);
        await app.WorkAfter(TimeSpan.FromSeconds(15));

        ((string?)(await app.Read(pull))["status"]).ShouldBe("IMPORTED");
    }

    [Fact]
    public async Task The_pauses_grow_until_the_pull_has_failed()
    {
        app.Lan.Always = Status(500);
        var pull = await app.Pulled();
        for (var fault = 1; fault < 8; fault++)
            await app.WorkAfter(TimeSpan.FromSeconds(12.5 * Math.Pow(2, fault - 1)));

        var read = await app.Read(pull);
        ((string?)read["status"], (int)read["faults"]!, (string?)read["lastFault"]).ShouldBe(("FAILED", 8, "SERVER_ERROR"));
        var operation = await app.OperationOf(pull);
        ((string?)operation["status"], (string?)operation["problem.code"]).ShouldBe(("FAILED", "PULL_FAILED"));
        read["links.import"].ShouldBeNull();
    }

    public static TheoryData<string> Lasting =>
        [
            "TOO_LARGE:stated",
            "TOO_LARGE:endless",
            "TOO_MANY_PAGES",
            "LED_AWAY:metadata",
            "LED_AWAY:loop",
            "REFUSED",
            "NOT_A_LIST:text",
            "NOT_A_LIST:numbers",
            "NOT_A_LIST:object",
        ];

    [Theory]
    [MemberData(nameof(Lasting))]
    public async Task What_will_not_pass_ends_the_pull_and_imports_nothing(string fault)
    {
        var row = 0;
        app.Lan.Always = fault switch
        {
            "TOO_LARGE:stated" => TooLarge,
            "TOO_LARGE:endless" => EndlessAsync,
            "TOO_MANY_PAGES" => http => FakeLan.SendAsync(http, [FakeLan.Row(++row, "Tak berujung"), FakeLan.Row(++row, "Tak berujung")]),
            "LED_AWAY:metadata" => http => LeadAway(http, "http://169.254.169.254/latest/meta-data/"),
            "LED_AWAY:loop" => http => LeadAway(http, $"{http.Request.Path}{http.Request.QueryString}"),
            "REFUSED" => Status(401),
            "NOT_A_LIST:text" => http => http.Response.WriteAsync("\"judul\""),
            "NOT_A_LIST:numbers" => http => http.Response.WriteAsync("[1,2]"),
            _ => http => http.Response.WriteAsync("""{"pesan":"tidak ada"}"""),
        };

        var pull = await app.Pulled();

        ((string?)pull["status"], (string?)pull["lastFault"]).ShouldBe(("FAILED", fault.Split(':')[0]));
        pull["links.import"].ShouldBeNull();
        app.Lan.Asked.Count.ShouldBeLessThanOrEqualTo(PullApp.MaxPages);
    }

    private static Task TooLarge(HttpContext http)
    {
        http.Response.ContentLength = 10_737_418_240;
        return http.Response.WriteAsync("[");
    }

    private static async Task EndlessAsync(HttpContext http)
    {
        while (!http.RequestAborted.IsCancellationRequested)
            await http.Response.WriteAsync(new string(' ', 65_536));
    }

    private static Task LeadAway(HttpContext http, string address)
    {
        http.Response.Redirect(address);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task An_empty_list_is_not_believed()
    {
        app.Lan.Rows = [];

        var pull = await app.Pulled();

        ((string?)pull["status"], (string?)pull["lastFault"]).ShouldBe(("READING", "EMPTY"));
        app.Lan.Rows = FakeLan.SomeRows(2, "Kembali");
        await app.WorkAfter(TimeSpan.FromMinutes(1));
        ((string?)(await app.Read(pull))["status"]).ShouldBe("IMPORTED");
    }
}

/// <summary>A server whose operator has not allowed addresses in a private network.</summary>
public class PrivateAddressTests(GuardedPullApp app) : IClassFixture<GuardedPullApp>
{
    [Fact]
    public async Task No_connection_is_made_to_a_machine_in_a_private_network()
    {
        var pull = await app.Pulled();

        ((string?)pull["status"], (string?)pull["lastFault"]).ShouldBe(("FAILED", "FORBIDDEN_ADDRESS"));
        app.Lan.Asked.ShouldBeEmpty();
    }
}
