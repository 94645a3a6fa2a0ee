using JippApi.Api.Tests.Documents;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Domain.Access;
using JippApi.Infrastructure.Tests.Documents;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Attempts to pass off a signature as something that it is not.</summary>
[Collection(Shared.Promises)]
public class SignatureTruthStory(JippApp app)
{
    private HttpClient Nation => app.ClientWith("NATIONAL_ADMIN");

    private HttpClient Hub => app.ClientWith("HUB_ADMIN");

    [Fact]
    public async Task A_paper_is_not_older_than_the_sheet_that_it_signs()
    {
        var sheet = await OpenAsync(await app.Accepted());

        var refusal = await Hub.SignOnPaper(sheet, 1, "2020-01-01");

        (refusal.Status, refusal.Code).ShouldBe((422, "SIGNATURE_BEFORE_OPENING"));
        await UnchangedAsync(sheet);
    }

    [Fact]
    public async Task No_signature_on_paper_is_recorded_without_its_scan()
    {
        var (sheet, other) = (await OpenAsync(await app.Accepted()), await OpenAsync(await app.Accepted()));
        var foreign = await Nation.Scan(sheet);
        var text = await Hub.Upload(Samples.Text($"Tanda tangan {sheet.Id}"), "RESTRICTED");
        var open = await Hub.Upload(Samples.Pdf(97), "PUBLIC");
        var used = await Hub.Scan(other);
        await Hub.Post($"{Url}/{other.Id}/signatures", PaperSignature(other, 1, used)).Done();
        var again = await Hub.Scan(other);
        var unsent = (await Hub.Announce(Samples.Pdf(99), "RESTRICTED")).Id;

        (await PaperAsync(null)).Faults.ShouldBe(["/scanFileId REQUIRED"]);
        (await PaperAsync(foreign)).Faults.ShouldBe(["/scanFileId UNKNOWN_FILE"]);
        (await PaperAsync(unsent)).Code.ShouldBe("FILE_NOT_READY");
        (await PaperAsync(text.Id)).Code.ShouldBe("SIGNATURE_SCAN_NOT_A_PICTURE");
        (await PaperAsync(open.Id)).Code.ShouldBe("SIGNATURE_SCAN_NOT_RESTRICTED");
        (await PaperAsync(used)).Code.ShouldBe("SIGNATURE_SCAN_OF_ANOTHER_SHEET");
        (await PaperAsync(again)).Code.ShouldBe("SIGNATURE_SCAN_OF_ANOTHER_SHEET", "a copy of the same scan");
        (await PaperAsync(await Hub.Scan(sheet), new string('0', 64))).Faults.ShouldBe(["/scanHash INVALID_VALUE"]);
        await UnchangedAsync(sheet);

        Task<Reply> PaperAsync(string? scanFileId, string? scanHash = null) =>
            Hub.Post(
                $"{Url}/{sheet.Id}/signatures",
                new
                {
                    signatory = 1,
                    method = "WET",
                    documentHash = (string)sheet["documentHash"]!,
                    place = "Padang",
                    signedOn = DayOf(sheet),
                    scanFileId,
                    scanHash,
                }
            );
    }

    [Fact]
    public async Task A_scan_is_read_by_those_who_maintain_the_sheet_and_by_its_signatory()
    {
        var (first, second) = (await app.Accepted(), await app.Accepted());
        var (leader, other) = (app.LeaderOf((string)first["adopter.id"]!), app.LeaderOf((string)second["adopter.id"]!));
        var sheet = await OpenAsync(leader, first, second);
        var scan = await Hub.Scan(sheet);
        var signed = await Hub.Post($"{Url}/{sheet.Id}/signatures", PaperSignature(sheet, 1, scan)).Done();

        var file = $"{GivenFiles.Url}/{scan}";
        foreach (var client in new[] { Hub, Nation, leader.Client })
            (await client.Get(file)).Status.ShouldBe(200);
        var farHub = app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "61"));
        foreach (var client in new[] { other.Client, farHub, app.ClientWith("INSTITUTION_EDITOR"), app.Anonymous() })
            (await client.Get(file)).Status.ShouldBe(404);
        ((string?)SignatureOf(signed, 1)!["scanFileId"]).ShouldBe(scan);
        var seen = SignatureOf(await other.Client.Get($"{Url}/{sheet.Id}"), 1)!;
        (seen["scanFileId"], seen["recorder"]!["name"], (string?)seen["recorder"]!["provinceCode"]).ShouldBe((null, null, "13"));
        ((string?)seen["scanHash"]).ShouldBe((string?)SignatureOf(signed, 1)!["scanHash"]);
    }

    [Fact]
    public async Task A_delegate_is_named_as_the_one_who_signed()
    {
        var plan = await app.Accepted();
        var leader = app.Person("SIGNATORY", new(ScopeKind.Institution, (string)plan["adopter.id"]!));
        var deputy = app.Person("INSTITUTION_EDITOR", new(ScopeKind.Institution, (string)plan["adopter.id"]!));
        var sheet = await OpenAsync(new Leader((string)plan["adopter.id"]!, leader.Id, leader.Client), plan);
        var name = (string)(await deputy.Client.Get("/api/v1/me"))["name"]!;

        await (await leader.LentTo(deputy)).SignByAccount(sheet, 1).Done();

        var shown = SignatureOf(await app.Anonymous().Get($"{Url}/{sheet.Id}"), 1)!;
        var verified = (await app.Anonymous().Get($"{Url}/{sheet.Id}/verification"))["signatures"]![0]!["signature"]!;
        foreach (var signature in new[] { shown, verified })
            ((string?)signature["signedBy"], (string?)signature["onBehalfOf"]).ShouldBe((name, "Pimpinan"));
        var paper = new PdfText((await app.Anonymous().ReadAs($"{Url}/{sheet.Id}", "application/pdf")).Bytes).All;
        paper.ShouldContain("a.n. Pimpinan, ditandatangani oleh");
        paper.ShouldNotContain("akun sendiri");
        await app.Work();
        (await leader.Client.NotificationsOf(sheet.Id)).ShouldContain("SIGNATURE_RECORDED");
    }

    [Fact]
    public async Task Nobody_is_named_to_sign_for_an_institution_by_a_role_for_another()
    {
        var plan = await app.Accepted();
        var adopter = (string)plan["adopter.id"]!;
        foreach (
            var person in new[]
            {
                app.Person("SIGNATORY", new(ScopeKind.Institution, app.Accounts.ProvincialGovernment)),
                app.Person("SIGNATORY", new(ScopeKind.Institution, app.Accounts.Government)),
                app.Person("INSTITUTION_EDITOR", new(ScopeKind.Institution, adopter)),
                app.Person("NATIONAL_ADMIN"),
            }
        )
        {
            var draft = await app.Sheet([plan], leader: new(adopter, person.Id, person.Client));

            var refusal = await Hub.Post($"{Url}/{draft.Id}/transitions", new { to = "OPEN_FOR_SIGNING" }, ("If-Match", "*"));

            (refusal.Status, refusal.Code).ShouldBe((409, "COMMITMENT_SIGNATORY_WITHOUT_ROLE"));
            refusal.Missing().ShouldBe(["1"]);
            ((string?)(await Hub.Get($"{Url}/{draft.Id}"))["status"]).ShouldBe("DRAFT");
        }
    }

    [Fact]
    public async Task A_national_administrator_who_lost_the_role_does_not_sign()
    {
        var plan = await app.Accepted();
        var adopter = (string)plan["adopter.id"]!;
        var person = await app.Person("NATIONAL_ADMIN").And("SIGNATORY", new(ScopeKind.Institution, adopter));
        var sheet = await OpenAsync(new Leader(adopter, person.Id, person.Client), plan);
        var grants = await Nation.Get($"/api/v1/users/{person.Id}/grants");
        var grant = grants.Items.Single(grant => (string?)grant["role"] == "SIGNATORY");
        (await Nation.Delete($"/api/v1/users/{person.Id}/grants/{grant["id"]}", ("If-Match", "*"))).Status.ShouldBe(204);

        var refusal = await person.Client.SignByAccount(sheet, 1);

        (refusal.Status, refusal.Code).ShouldBe((403, "SIGNATORY_OF_ANOTHER_INSTITUTION"));
        (await person.Client.Get($"{Url}/{sheet.Id}/transitions"))["signatories"]!.AsArray().ShouldBeEmpty();
        await UnchangedAsync(sheet);
    }

    private async Task<Reply> OpenAsync(params Reply[] plans) => await app.OpenSheet((await app.Sheet(plans)).Id);

    private async Task<Reply> OpenAsync(Leader leader, params Reply[] plans) =>
        await app.OpenSheet((await app.Sheet(plans, leader: leader)).Id);

    private async Task UnchangedAsync(Reply sheet)
    {
        var now = await Nation.Get($"{Url}/{sheet.Id}");
        ((string?)now["status"], (int)now["signatureCount"]!, now.ETag).ShouldBe(("OPEN_FOR_SIGNING", 0, sheet.ETag));
    }

    internal static System.Text.Json.Nodes.JsonNode? SignatureOf(Reply sheet, int signatory) =>
        sheet["signatories"]![signatory - 1]!["signature"];
}
