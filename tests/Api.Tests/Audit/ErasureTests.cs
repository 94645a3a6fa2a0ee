using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Audit;

/// <summary>Text of people in the audit log can be erased, and every proof stays valid.</summary>
public sealed class ErasureTests(ErasureTests.App app) : IClassFixture<ErasureTests.App>
{
    private const string Nik = "6171010101900001";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN", "penghapus");

    [Fact]
    public async Task Erased_text_is_gone_from_every_table_and_the_event_is_still_proved()
    {
        var (happened, record) = await WithdrawnAsync();
        var outsider = new LogClient(app.Anonymous());
        var head = await outsider.HeadAsync(await outsider.KeyAsync());

        var erased = await Admin.Post($"/api/v1/audit-events/{happened}/erasure", new { reason = "Memuat NIK" });

        erased.Status.ShouldBe(200, erased.Text);
        (erased["detailsSalt"], (string?)erased["leaf"]).ShouldBe((null, (string?)record["leaf"]));
        erased.Text.ShouldNotContain(Nik);
        (await TextOfAsync()).ShouldNotContain(Nik);
        (await outsider.IncludesAsync(head, (long)record["event.leafIndex"]!, (string)erased["leaf"]!)).ShouldBeTrue();
        await app.Work();
        (await Admin.Get("/api/v1/audit-events/verification"))["whole"]!.GetValue<bool>().ShouldBeTrue();
        (await Admin.Get($"/api/v1/audit-events?resourceId={happened}&action=AUDIT_TEXT_ERASED")).Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nobody_erases_the_text_of_their_own_act()
    {
        var (happened, _) = await WithdrawnAsync();

        var refused = await app.ClientWith("NATIONAL_ADMIN", "pencabut")
            .Post($"/api/v1/audit-events/{happened}/erasure", new { reason = "x" });

        (refused.Status, refused.Code).ShouldBe((403, "AUDIT_TEXT_OF_OWN_ACT"), refused.Text);
        (await app.ClientWith("HUB_ADMIN").Post($"/api/v1/audit-events/{happened}/erasure", new { reason = "x" })).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Nobody_has_a_delegate_erase_the_text_of_their_own_act()
    {
        var (happened, _) = await WithdrawnAsync();
        var actor = app.ClientWith("NATIONAL_ADMIN", "pencabut");
        var given = await actor.Post(
            "/api/v1/me/delegations",
            new
            {
                grantId = (string)(await actor.Get("/api/v1/me"))["grants"]![0]!["id"]!,
                to = app.Accounts.IdOf("MENTOR", "wakil"),
                until = TimeProvider.System.GetUtcNow().AddDays(1),
            }
        );
        given.Status.ShouldBe(201, given.Text);

        var refused = await app.ClientWith("MENTOR", "wakil")
            .Post(
                $"/api/v1/audit-events/{happened}/erasure",
                new { reason = "x" },
                ("Jipp-Acting-For", app.Accounts.IdOf("NATIONAL_ADMIN", "pencabut").ToString())
            );

        (refused.Status, refused.Code).ShouldBe((403, "AUDIT_TEXT_OF_OWN_ACT"), refused.Text);
    }

    private async Task<(string Id, Reply Record)> WithdrawnAsync()
    {
        var published = await app.Published();
        var client = app.ClientWith("NATIONAL_ADMIN", "pencabut");
        var moved = await client.Post(
            $"/api/v1/innovations/{published.Id}/transitions",
            new { to = "WITHDRAWN", reason = $"Laporan warga {Nik}" },
            ("If-Match", "*")
        );
        moved.Status.ShouldBe(200, moved.Text);
        await app.Work();
        var happened = (await Admin.Get($"/api/v1/audit-events?resourceId={published.Id}&limit=1")).Items[0];
        var record = await Admin.Get($"/api/v1/audit-events/{happened["id"]}");
        record.Text.ShouldContain(Nik);
        return ((string)happened["id"]!, record);
    }

    private async Task<string> TextOfAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        return string.Concat(await db.AuditEvents.Select(e => e.Details).ToListAsync())
            + string.Concat(await db.Outbox.Select(m => m.Payload).ToListAsync());
    }

    public sealed class App : JippApp;
}
