using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Infrastructure.Work;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Pulls;

/// <summary>What a pull reads, and what becomes of it.</summary>
public class PullTests(PullApp app) : IClassFixture<PullApp>, IAsyncLifetime
{
    public Task InitializeAsync()
    {
        app.Lan.Reset();
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(PageForm.Counted, "1,2,3")]
    [InlineData(PageForm.Bare, "1,2,3,4")]
    [InlineData(PageForm.Whole, "1")]
    public async Task All_pages_of_a_list_become_an_import(PageForm form, string pages)
    {
        (app.Lan.Rows, app.Lan.Form) = (FakeLan.SomeRows(7, $"Tarikan {form}"), form);

        var pull = await app.Pulled();

        ((string?)pull["status"], (int)pull["rows"]!, (int)pull["repeated"]!).ShouldBe(("IMPORTED", 7, 0));
        string.Join(',', app.Lan.Asked).ShouldBe(pages);
        app.Lan.Keys.ShouldAllBe(key => key == "Bearer kunci-lan-rahasia");
        ((string?)(await app.OperationOf(pull))["status"]).ShouldBe("SUCCEEDED");
        var import = await app.Keeper.Get((string)pull["links.import"]!);
        import.Status.ShouldBe(200);
        ((string?)import["source"], (string?)import["status"]).ShouldBe(("LABINOV", "AWAITING_APPROVAL"), import.Text);
    }

    [Fact]
    public async Task A_list_that_is_the_same_as_before_is_not_imported_again()
    {
        app.Lan.Rows = FakeLan.SomeRows(7, "Tetap");
        var first = await app.Pulled();
        app.Lan.Rows.Reverse();

        var second = await app.Pulled();

        ((string?)second["status"], (string?)second["links.import"]).ShouldBe(("UNCHANGED", (string?)first["links.import"]));
        app.Lan.Rows[0]["deskripsi"] = "Diperbarui.";
        ((string?)(await app.Pulled())["status"]).ShouldBe("IMPORTED");
    }

    [Fact]
    public async Task A_list_in_one_page_is_not_even_sent_again()
    {
        (app.Lan.Rows, app.Lan.Form) = (FakeLan.SomeRows(7, "Satu halaman"), PageForm.Whole);
        await app.Pulled();

        var second = await app.Pulled();

        ((string?)second["status"], (int)second["pages"]!).ShouldBe(("UNCHANGED", 0));
    }

    [Fact]
    public async Task Repeated_pages_and_another_order_add_no_row_twice()
    {
        app.Lan.Rows = FakeLan.SomeRows(7, "Berulang");
        app.Lan.Form = PageForm.Bare;
        app.Lan.Faults.Enqueue(http => FakeLan.SendAsync(http, app.Lan.Rows.Take(3)));
        app.Lan.Faults.Enqueue(http => FakeLan.SendAsync(http, app.Lan.Rows.Take(3).Reverse()));

        var pull = await app.Pulled();

        ((string?)pull["status"], (int)pull["rows"]!, (int)pull["repeated"]!).ShouldBe(("IMPORTED", 4, 3));
    }

    [Fact]
    public async Task Rows_that_moved_between_pages_are_read_again()
    {
        app.Lan.Rows = FakeLan.SomeRows(6, "Berpindah");
        app.Lan.Faults.Enqueue(http => http.Response.WriteAsync(Page(1, 2, 3)));
        app.Lan.Faults.Enqueue(http => http.Response.WriteAsync(Page(3, 2, 5))); // 4 has moved to the first page

        var pull = await app.Pulled();
        ((string?)pull["status"], (string?)pull["lastFault"]).ShouldBe(("READING", "INCOMPLETE"));
        await app.WorkAfter(TimeSpan.FromMinutes(1));

        ((string?)(await app.Read(pull))["status"], (int)(await app.Read(pull))["rows"]!).ShouldBe(("IMPORTED", 6));

        string Page(params int[] ids) =>
            $$"""{"total":6,"last_page":2,"data":[{{string.Join(',', ids.Select(id => app.Lan.Rows[id - 1].ToJsonString()))}}]}""";
    }

    [Fact]
    public async Task A_pull_goes_on_where_a_worker_was_stopped()
    {
        app.Lan.Rows = FakeLan.SomeRows(9, "Terhenti");
        using var stop = new CancellationTokenSource();
        app.Lan.Faults.Enqueue(http => FakeLan.SendAsync(http, app.Lan.Rows.Take(3)));
        app.Lan.Faults.Enqueue(async http =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        });
        var pull = await app.Pull();
        try
        {
            await app.Services.GetRequiredService<Worker>().RunDueAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            // the worker was told to stop
        }

        ((string?)(await app.Read(pull))["cursor"], (int)(await app.Read(pull))["pages"]!).ShouldBe(("2", 1));
        await app.Work();

        ((string?)(await app.Read(pull))["status"], (int)(await app.Read(pull))["rows"]!).ShouldBe(("IMPORTED", 9));
        string.Join(',', app.Lan.Asked).ShouldBe("1,2,2,3");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancelled_pull_ends_and_keeps_no_other_from_reading_the_list(bool isNoticed)
    {
        app.Lan.Rows = FakeLan.SomeRows(7, $"Dibatalkan {Given.Next()}");
        app.Lan.Faults.Enqueue(http => FakeLan.SendAsync(http, app.Lan.Rows.Take(3)));
        app.Lan.Faults.Enqueue(http =>
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });
        var pull = await app.Pulled();
        ((string?)pull["status"], (int)pull["pages"]!).ShouldBe(("READING", 1), pull.Text);

        var cancelled = await app.ClientWith("NATIONAL_ADMIN")
            .Post($"{(string)pull["links.operation"]!}/transitions", new { to = "CANCELLED", reason = "Uji." }, ("If-Match", "*"));
        cancelled.Status.ShouldBe(200, cancelled.Text);
        if (isNoticed)
        {
            await app.Work();
            ((string?)(await app.Read(pull))["status"]).ShouldBe("FAILED");
        }

        var next = await app.Pulled();

        ((string?)next["status"], (int)next["rows"]!).ShouldBe(("IMPORTED", 7), next.Text);
        var ended = await app.Read(pull);
        ((string?)ended["status"], ended["endedAt"] is not null, ended["links.import"]).ShouldBe(("FAILED", true, null), ended.Text);
        app.PagesOf(pull).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_is_read_by_one_pull_at_a_time()
    {
        app.Lan.Rows = FakeLan.SomeRows(2, "Bersamaan");
        await app.Pull();

        (await app.Keeper.Post(PullApp.Pulls, new { })).Code.ShouldBe("PULL_OPEN");
        await app.Work();
    }

    [Fact]
    public async Task A_source_without_a_system_says_so()
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/sources/KIPP/pulls", new { });

        (reply.Status, reply.Code).ShouldBe((409, "CONNECTOR_NOT_CONFIGURED"));
    }

    [Fact]
    public async Task Only_keepers_of_a_list_read_it()
    {
        var other = app.ClientWith("SOURCE_ADMIN", "pengelola-iga", new(ScopeKind.Source, "IGA"));

        (await other.Post(PullApp.Pulls, new { })).Status.ShouldBe(403);
        (await other.Get(PullApp.Pulls)).Status.ShouldBe(403);
        (await app.Keeper.Get("/api/v1/sources/LAN/pulls")).Status.ShouldBe(404);
    }
}
