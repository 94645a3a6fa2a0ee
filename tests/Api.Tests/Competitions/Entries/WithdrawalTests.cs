using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Entries;

public class WithdrawalTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task What_was_withdrawn_can_be_entered_again()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.EnterAsync();

        var withdrawn = await entry.Withdraw("Diperbaiki dahulu.");
        var again = await entry.Entrant.Post($"{edition.Url}/entries", KippEdition.EntryBody(entry.Innovation));

        ((string)withdrawn["status"]!, (string)withdrawn["statusReason"]!).ShouldBe(("WITHDRAWN", "Diperbaiki dahulu."));
        again.Status.ShouldBe(201, again.Text);
        (await entry.Submit()).Code.ShouldBe("ENTRY_TRANSITION_NOT_ALLOWED");
    }

    [Fact]
    public async Task Withdrawing_and_disqualifying_take_a_reason()
    {
        var entry = await (await KippEdition.OpenAsync(app)).EnterAsync();

        foreach (var to in new[] { "WITHDRAWN", "DISQUALIFIED" })
            (await entry.Move(new { to })).Faults.ShouldBe(["/reason REQUIRED"]);
        (await entry.Move(new { to = "DRAFT" })).Faults.ShouldBe(["/to INVALID_VALUE"]);
    }

    [Fact]
    public async Task Organisers_disqualify_entrants_do_not_and_it_stays_out()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.EnterAsync();
        var move = new { to = "DISQUALIFIED", reason = "Datanya palsu." };

        (await entry.Move(move)).Status.ShouldBe(403);
        var disqualified = await edition.Organiser.Change($"{entry.Url}/transitions", move);

        ((string)disqualified["status"]!).ShouldBe("DISQUALIFIED");
        (await entry.Withdraw()).Code.ShouldBe("ENTRY_TRANSITION_NOT_ALLOWED");
        (await entry.Entrant.Post($"{edition.Url}/entries", KippEdition.EntryBody(entry.Innovation))).Code.ShouldBe("ENTRY_EXISTS");
    }

    [Fact]
    public async Task Organisers_do_not_withdraw_for_the_institution()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.EnterAsync();
        var organiser = await edition.MemberAsync("penyelenggara tamu", "ORGANISER");

        var refused = await organiser.Client.Post(
            $"{entry.Url}/transitions",
            new { to = "WITHDRAWN", reason = "Terlalu banyak." },
            ("If-Match", "*")
        );

        refused.Status.ShouldBe(403, refused.Text);
    }
}
