using JippApi.Api.Tests.Documents;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Domain.Access;
using JippApi.Infrastructure.Tests.Documents;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>A signature that should not be there: who says so, who takes it back, and what stays visible.</summary>
[Collection(Shared.Promises)]
public class RevokedSignatureStory(JippApp app)
{
    private static readonly GrantScope Province = new(ScopeKind.Region, "13");

    [Fact]
    public async Task Nobody_who_had_a_hand_in_a_signature_revokes_it()
    {
        var (recorder, leader, sheet) = await RecordedAsync();
        var second = app.Person("HUB_ADMIN", Province);

        foreach (var client in new[] { recorder.Client, await recorder.LentTo(second), await second.LentTo(recorder) })
        {
            var refusal = await RevokeAsync(client, sheet, 1);
            (refusal.Status, refusal.Code).ShouldBe((403, "SIGNATURE_REVOKED_BY_PARTY"));
        }

        (await RevokeAsync(leader.Client, sheet, 1)).Status.ShouldBe(403);
        (await RevokeAsync(second.Client, sheet, 1, reason: "")).Faults.ShouldBe(["/reason REQUIRED"]);
        (await RevokeAsync(second.Client, sheet, 9)).Status.ShouldBe(404);
        var now = await app.ClientWith("NATIONAL_ADMIN").Get($"{Url}/{sheet.Id}");
        ((string?)now["status"], (int)now["signatureCount"]!).ShouldBe(("SIGNED", 2));
    }

    [Fact]
    public async Task A_revoked_signature_stays_visible_and_the_sheet_is_signed_again()
    {
        var (recorder, leader, sheet) = await RecordedAsync();
        var second = app.Person("HUB_ADMIN", Province);
        var plan = $"{GivenPlans.Url}/{(string)sheet["lines"]![0]!["planId"]!}";
        var before = await app.Anonymous().Get(plan);

        var revoked = await RevokeAsync(second.Client, sheet, 1).Done();

        ((string?)revoked["status"], revoked["signedAt"], (int)revoked["signatureCount"]!).ShouldBe(("PARTLY_SIGNED", null, 1));
        var name = (string)(await second.Client.Get("/api/v1/me"))["name"]!;
        var shown = await app.Anonymous().Get($"{Url}/{sheet.Id}");
        shown["signatories"]![0]!["signature"].ShouldBeNull();
        var kept = shown["signatories"]![0]!["revoked"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)kept["reason"], (string?)kept["revokedBy"], (string?)kept["signature"]!["method"]).ShouldBe(
            ("Kertas itu untuk lembar lain", name, "WET")
        );
        var verified = await app.Anonymous().Get($"{Url}/{sheet.Id}/verification");
        verified["signatures"]!.AsArray().Count.ShouldBe(1);
        ((string?)verified["revoked"]![0]!["revocation"]!["revokedBy"]).ShouldBe(name);
        var paper = new PdfText((await app.Anonymous().ReadAs($"{Url}/{sheet.Id}", "application/pdf")).Bytes).All;
        paper.ShouldContain("Tanda tangan yang dicabut");
        paper.ShouldContain("Sebagian ditandatangani (1 dari 2 pihak)");
        await app.Work();
        (await leader.Client.NotificationsOf(sheet.Id)).ShouldContain("SIGNATURE_REVOKED");
        (await app.Anonymous().Get(plan))["baselines"]!.ToJsonString().ShouldBe(before["baselines"]!.ToJsonString());

        var signed = await leader.Client.SignByAccount(sheet, 1).Done();

        ((string?)signed["status"], (int)signed["lines"]![0]!["baseline"]!).ShouldBe(("SIGNED", 1));
        signed["signatories"]![0]!["revoked"]!.AsArray().Count.ShouldBe(1);
        var after = await app.Anonymous().Get(plan);
        (after["baselines"]!.ToJsonString(), (string?)after["status"]).ShouldBe((before["baselines"]!.ToJsonString(), "COMMITTED"));
        var refusal = await RevokeAsync(second.Client, sheet, 1);
        (refusal.Status, refusal.Code).ShouldBe((409, "SIGNATURE_GIVEN_IN_PERSON"));
        await RevokeAsync(second.Client, sheet, 2).Done();
        (await recorder.Client.SignOnPaper(sheet, 2)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_leader_objects_to_a_signature_that_is_not_theirs()
    {
        var (recorder, leader, sheet) = await RecordedAsync();
        var deputy = app.Person("INSTITUTION_EDITOR", new(ScopeKind.Institution, leader.Scope!.Value!));
        await app.Work();
        (await leader.Client.NotificationsOf(sheet.Id)).ShouldContain("SIGNATURE_RECORDED");

        foreach (var client in new[] { recorder.Client, await leader.LentTo(deputy), deputy.Client })
        {
            var refusal = await ObjectAsync(client, sheet, 1);
            (refusal.Status, refusal.Code).ShouldBe((403, "OBJECTION_NOT_OWN"));
        }

        (await ObjectAsync(leader.Client, sheet, 2)).Code.ShouldBe("OBJECTION_NOT_OWN");
        (await ObjectAsync(app.Anonymous(), sheet, 1)).Status.ShouldBe(401);
        var objected = await ObjectAsync(leader.Client, sheet, 1).Done();

        (await ObjectAsync(leader.Client, sheet, 1)).Code.ShouldBe("SIGNATURE_OBJECTED");
        ((string?)objected["status"], (string?)SignatureTruthStory.SignatureOf(objected, 1)!["objection"]!["reason"]).ShouldBe(
            ("SIGNED", "Saya tidak menandatangani")
        );
        var shown = SignatureTruthStory.SignatureOf(await app.Anonymous().Get($"{Url}/{sheet.Id}"), 1)!["objection"]!;
        (shown["at"] is not null, shown["reason"]).ShouldBe((true, null));
        var verified = await app.Anonymous().Get($"{Url}/{sheet.Id}/verification");
        verified["signatures"]![0]!["signature"]!["objection"].ShouldNotBeNull();
        var paper = new PdfText((await app.Anonymous().ReadAs($"{Url}/{sheet.Id}", "application/pdf")).Bytes).All;
        paper.ShouldContain("DITANDATANGANI (KEBERATAN)");
        await app.Work();
        (await recorder.Client.NotificationsOf(sheet.Id)).ShouldContain("SIGNATURE_OBJECTED");
        (await RevokeAsync(recorder.Client, sheet, 1)).Code.ShouldBe("SIGNATURE_REVOKED_BY_PARTY");
        await RevokeAsync(app.Person("HUB_ADMIN", Province).Client, sheet, 1).Done();
    }

    [Fact]
    public async Task A_leader_whom_the_sheet_names_without_an_account_hears_of_it_and_can_object()
    {
        var plan = await app.Accepted();
        var leader = app.LeaderOf((string)plan["adopter.id"]!);
        _ = await leader.Client.Get("/api/v1/me");
        var sheet = await app.SignedSheet(plan);
        await app.Work();

        (await leader.Client.NotificationsOf(sheet.Id)).ShouldContain("SIGNATURE_RECORDED");
        var stranger = app.LeaderOf((await app.Institution()).Id);
        (await ObjectAsync(stranger.Client, sheet, 1)).Code.ShouldBe("OBJECTION_NOT_OWN");
        (await ObjectAsync(leader.Client, sheet, 1)).Status.ShouldBe(200);
    }

    /// <summary>A sheet that everyone has signed on paper; the first signatory has an account.</summary>
    private async Task<(Somebody Recorder, Somebody Leader, Reply Sheet)> RecordedAsync()
    {
        var (first, second) = (await app.Accepted(), await app.Accepted());
        var institution = (string)first["adopter.id"]!;
        var leader = app.Person("SIGNATORY", new(ScopeKind.Institution, institution));
        var recorder = app.Person("HUB_ADMIN", Province);
        var sheet = await app.OpenSheet((await app.Sheet([first, second], leader: new(institution, leader.Id, leader.Client))).Id);
        var scan = await recorder.Client.Scan(sheet);
        foreach (var signatory in new[] { 1, 2 })
            await recorder.Client.Post($"{Url}/{sheet.Id}/signatures", PaperSignature(sheet, signatory, scan)).Done();
        return (recorder, leader, sheet);
    }

    private static Task<Reply> RevokeAsync(HttpClient by, Reply sheet, int signatory, string reason = "Kertas itu untuk lembar lain") =>
        by.Post($"{Url}/{sheet.Id}/signatures/{signatory}/revocations", new { reason });

    private static Task<Reply> ObjectAsync(HttpClient by, Reply sheet, int signatory) =>
        by.Post($"{Url}/{sheet.Id}/signatures/{signatory}/objections", new { reason = "Saya tidak menandatangani" });
}
