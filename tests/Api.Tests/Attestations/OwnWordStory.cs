using System.Globalization;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Api.Tests.Stories.Trust;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Attestations;

/// <summary>Attempts to say more than one may, or to be both persons where two are needed.</summary>
[Collection(Shared.Entries)]
public class OwnWordStory(JippApp app)
{
    private const string Url = GivenAttestations.Innovations;
    private const string Tasks = "/api/v1/review-tasks";

    private static readonly GrantScope Province = new(ScopeKind.Region, "13");

    [Theory]
    [InlineData("a stranger", "SELF", "ATTESTATION_NOT_OF_OWNER")]
    [InlineData("the hub", "SELF", "ATTESTATION_NOT_OF_OWNER")]
    [InlineData("the nation", "SELF", "ATTESTATION_NOT_OF_OWNER")]
    [InlineData("a hub of another province", "HUB_VISIT", "ATTESTATION_OUT_OF_REACH")]
    [InlineData("the owner", "HUB_VISIT", "ATTESTATION_OUT_OF_REACH")]
    [InlineData("the owner who also keeps the hub", "HUB_VISIT", "ATTESTATION_OF_OWN")]
    [InlineData("the hub", "MINISTRY", "ATTESTATION_OUT_OF_REACH")]
    [InlineData("a ministry's person at the owner", "MINISTRY", "ATTESTATION_OF_OWN")]
    [InlineData("the keeper of another list", "MINISTRY", "ATTESTATION_OUT_OF_REACH")]
    [InlineData("the owner", "REPLICA_TEAM", "ATTESTATION_NOT_OF_REPLICA")]
    [InlineData("the hub", "SYSTEM_LOG", "ATTESTATION_NOT_OF_LIST")]
    public async Task Nobody_states_what_they_are_not(string person, string method, string code)
    {
        var owner = await app.Root();
        var innovation = (await app.Published(ownerId: owner)).Id;
        var speaker = person switch
        {
            "a stranger" => app.Editor(await app.Root()),
            "a hub of another province" => app.Person("HUB_ADMIN", new(ScopeKind.Region, "32")),
            "the owner" => app.Editor(owner),
            "the owner who also keeps the hub" => await app.Editor(owner).And("HUB_ADMIN", Province),
            "the hub" => app.Person("HUB_ADMIN", Province),
            "the keeper of another list" => app.Person("SOURCE_ADMIN", new(ScopeKind.Source, "IGA")),
            "the nation" => app.Person("NATIONAL_ADMIN"),
            _ => await app.Person("NATIONAL_ADMIN").At(owner),
        };

        var refusal = await speaker.Client.State(innovation, method, "ACTIVE");

        (refusal.Status, refusal.Code).ShouldBe((403, code), refusal.Text);
        (await app.Anonymous().Get($"{Url}/{innovation}/attestations")).Items.ShouldBeEmpty();
        ((string?)(await app.Anonymous().Get($"{Url}/{innovation}"))["existence"]).ShouldBe("UNCONFIRMED");
    }

    [Fact]
    public async Task A_citizen_alone_confirms_nothing()
    {
        var innovation = (await app.Published()).Id;

        await app.Person("NOBODY").Client.Stated(innovation, "CITIZEN", "STOPPED", "OTHER");

        var record = await app.Anonymous().Get($"{Url}/{innovation}");
        ((string?)record["existence"], record["confirmation"]).ShouldBe(("UNCONFIRMED", null));
    }

    [Fact]
    public async Task Nothing_that_a_citizen_sends_is_published_on_the_record()
    {
        var innovation = (await app.Published()).Id;
        var citizen = app.Person("NOBODY").Client;
        var (open, closed) = ((await citizen.Upload(Samples.Pdf(2_000))).Id, (await citizen.Upload(Samples.Pdf(2_000), "GOVERNMENT")).Id);

        (await StateAsync(open)).Faults.ShouldBe(["/files/0 NOT_ALLOWED"]);
        var said = await StateAsync(closed);

        said.Status.ShouldBe(201, said.Text);
        foreach (var address in new[] { $"{Url}/{innovation}/attestations/{said.Id}", $"{Url}/{innovation}/evidence" })
        {
            var shown = await app.Anonymous().Get(address);
            shown.Status.ShouldBe(200, shown.Text);
            (shown.Text.Contains("contoh.go.id", StringComparison.Ordinal), shown.Text.Contains(closed, StringComparison.Ordinal)).ShouldBe(
                (false, false)
            );
        }

        (await app.HubOf().Get($"{Url}/{innovation}/attestations/{said.Id}")).Text.ShouldContain(closed);

        Task<Reply> StateAsync(string file) =>
            citizen.Post(
                $"{Url}/{innovation}/attestations",
                new
                {
                    method = "CITIZEN",
                    existence = "ACTIVE",
                    references = new[] { "https://contoh.go.id/iklan" },
                    files = new[] { file },
                }
            );
    }

    [Fact]
    public async Task A_system_speaks_for_the_records_of_its_list_and_only_of_what_it_counted()
    {
        var (innovation, other) = ((await app.Published()).Id, (await app.Published()).Id);
        await app.Revised(innovation, new { sources = new[] { new { source = "KIPP", sourceRecordId = $"K-{Given.Next()}" } } });
        var (system, today) = (app.ClientOf("KIPP"), Wib.DayOf(TimeProvider.System.GetUtcNow()));
        object counted = new
        {
            method = "SYSTEM_LOG",
            existence = "ACTIVE",
            transactions = 412,
            periodFrom = Day(today.AddDays(-29)),
            periodTo = Day(today),
        };

        (await system.Post($"{Url}/{other}/attestations", counted)).Code.ShouldBe("ATTESTATION_NOT_OF_LIST");
        (await system.State(innovation, "SELF", "ACTIVE")).Code.ShouldBe("ATTESTATION_BY_SYSTEM");
        var reader = await app.AsNewPartner("KIPP", ["innovations:read"]);
        (await reader.Post($"{Url}/{innovation}/attestations", counted)).Code.ShouldBe("ATTESTATION_NOT_OF_LIST", "it may only read");
        var said = await system.Post($"{Url}/{innovation}/attestations", counted);

        (said.Status, (string?)said["observedOn"], (int)said["transactions"]!).ShouldBe((201, Day(today), 412), said.Text);
        ((string?)(await app.Anonymous().Get($"{Url}/{innovation}"))["confirmation.method"]).ShouldBe("SYSTEM_LOG");
    }

    [Fact]
    public async Task A_ministry_checks_the_records_of_its_list_and_does_not_speak_for_their_owners()
    {
        var innovation = (await app.Published()).Id;
        await app.Revised(innovation, new { sources = new[] { new { source = "KIPP", sourceRecordId = $"K-{Given.Next()}" } } });
        var keeper = app.Person("SOURCE_ADMIN", new(ScopeKind.Source, "KIPP"));

        (await keeper.Client.State(innovation, "SELF", "ACTIVE")).Code.ShouldBe("ATTESTATION_NOT_OF_OWNER");
        await keeper.Client.Stated(innovation, "MINISTRY", "ACTIVE");

        ((string?)(await app.Anonymous().Get($"{Url}/{innovation}"))["confirmation.method"]).ShouldBe("MINISTRY");
    }

    [Fact]
    public async Task What_is_long_past_or_still_to_come_is_not_stated()
    {
        var innovation = (await app.Published()).Id;
        var today = Wib.DayOf(TimeProvider.System.GetUtcNow());

        foreach (var day in new[] { today.AddDays(1), today.AddYears(-1), new DateOnly(2022, 12, 31) })
            (await StateOnAsync(day)).Code.ShouldBe("OBSERVED_TOO_LONG_AGO");
        (await StateOnAsync(today.AddMonths(-11))).Status.ShouldBe(201);

        Task<Reply> StateOnAsync(DateOnly day) =>
            app.OwnersEditor()
                .Post(
                    $"{Url}/{innovation}/attestations",
                    new
                    {
                        method = "SELF",
                        existence = "ACTIVE",
                        observedOn = Day(day),
                    }
                );
    }

    [Fact]
    public async Task Whoever_is_in_anothers_hands_waits_for_a_second_person()
    {
        var owner = await app.Root();
        var innovation = (await app.Published(ownerId: owner)).Id;
        var editor = app.Editor(owner);
        await ResetAsync(editor);

        var said = await editor.Client.Stated(innovation, "SELF", "ACTIVE");

        ((string?)said["status"]).ShouldBe("WAITING");
        ((string?)(await app.Anonymous().Get($"{Url}/{innovation}"))["existence"]).ShouldBe("UNCONFIRMED");
        (await app.Anonymous().Get($"{Url}/{innovation}/attestations/{said.Id}")).Status.ShouldBe(404);
        (await editor.Client.State(innovation, "SELF", "ACTIVE")).Code.ShouldBe("ATTESTATION_REPEATED");
        await ShouldBeRefusedAsync(await app.Person("VALIDATOR").At(owner), said.Id, "OWN_RECORD");
        await ShouldBeRefusedAsync(await editor.And("HUB_ADMIN", Province), said.Id, "OWN_STATEMENT");
        var reviewer = app.Person("VALIDATOR").Client;
        await app.Work();
        var task = (await reviewer.Get($"{Tasks}/{said.Id}")).Json;
        ((string?)task["kind"], (string?)task["innovationId"]).ShouldBe(("ATTESTATION", innovation));

        await reviewer.Change($"{Tasks}/{said.Id}/decision", new { decision = "PASS" });

        ((string?)(await app.Anonymous().Get($"{Url}/{innovation}"))["existence"]).ShouldBe("ACTIVE");
        ((string?)(await app.Anonymous().Get($"{Url}/{innovation}/attestations/{said.Id}"))["status"]).ShouldBe("ACCEPTED");
    }

    [Fact]
    public async Task What_a_second_person_rejects_has_no_effect()
    {
        var owner = await app.Root();
        var innovation = (await app.Published(ownerId: owner)).Id;
        var editor = app.Editor(owner);
        await ResetAsync(editor);
        var said = await editor.Client.Stated(innovation, "SELF", "DEVELOPED");

        await app.Person("VALIDATOR")
            .Client.Change($"{Tasks}/{said.Id}/decision", new { decision = "RETURN", reason = "Bukan pernyataan pemilik." });

        ((string?)(await app.Anonymous().Get($"{Url}/{innovation}"))["existence"]).ShouldBe("UNCONFIRMED");
        (await app.Anonymous().Get($"{Url}/{innovation}/attestations")).Items.ShouldBeEmpty();
        var seen = await editor.Client.Get($"{Url}/{innovation}/attestations/{said.Id}");
        ((string?)seen["status"], (string?)seen["decisionReason"]).ShouldBe(("REJECTED", "Bukan pernyataan pemilik."));
    }

    private static async Task ShouldBeRefusedAsync(Somebody person, string task, string code)
    {
        var refusal = await person.Client.Post($"{Tasks}/{task}/decision", new { decision = "PASS" }, ("If-Match", "*"));
        (refusal.Status, refusal.Code).ShouldBe((403, code), refusal.Text);
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>An administrator replaces the password of the account with a code that they know.</summary>
    private async Task ResetAsync(Somebody person)
    {
        var (id, now) = (Guid.Parse(person.Id), TimeProvider.System.GetUtcNow());
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var account = (await db.Accounts.FindAsync(id)).ShouldNotBeNull();
        account.Invite("kode", now.AddDays(1), new([new("admin")], new("admin"), now, IsReset: true));
        account.Activate();
        db.InvalidateAccess();
        await db.SaveChangesAsync();
    }
}
