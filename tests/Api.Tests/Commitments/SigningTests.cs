using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Commitments;

[Collection(Shared.Promises)]
public class SigningTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_sheet_signed_by_account_and_on_paper_commits_its_plans()
    {
        var (first, second) = (await app.Accepted(), await app.Accepted());
        var leader = app.LeaderOf((string)second["adopter.id"]!);
        var sheet = await app.OpenSheet((await app.Sheet([first, second], leader: leader)).Id);

        var signed = await leader.Client.SignByAccount(sheet, 2);
        (signed.Status, (string?)signed["status"], (int)signed["signatureCount"]!).ShouldBe((200, "PARTLY_SIGNED", 1));
        ((string?)(await app.Anonymous().Get($"{GivenPlans.Url}/{first.Id}"))["code"]).ShouldBe("NOT_FOUND");

        var complete = await Admin.SignOnPaper(sheet, 1);
        ((string?)complete["status"]).ShouldBe("SIGNED");
        complete["lines"]!.AsArray().Select(line => (int)line!["baseline"]!).ShouldBe([1, 1]);
        foreach (var plan in new[] { first, second })
        {
            var now = await app.Anonymous().Get($"{GivenPlans.Url}/{plan.Id}");
            ((string?)now["status"], (string?)now["baselines"]![0]!["commitmentId"]).ShouldBe(("COMMITTED", sheet.Id));
        }

        (await app.Anonymous().Get($"{Url}/{sheet.Id}/verification"))["valid"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Every_broken_rule_has_its_own_code_and_changes_nothing()
    {
        var plan = await app.Accepted();
        var draft = await app.Sheet([plan]);
        var (scan, today) = (await Admin.Scan(draft), DayOf(draft));
        var unsent = await Admin.Post($"{Url}/{draft.Id}/signatures", Paper(new string('0', 64)));
        unsent.Code.ShouldBe("COMMITMENT_NOT_OPEN");
        (await Admin.Get($"{Url}/{draft.Id}/document")).Code.ShouldBe("COMMITMENT_NOT_OPEN");

        var sheet = await app.OpenSheet(draft.Id);
        var hash = (string)sheet["documentHash"]!;
        (await SignAsync(Paper(new string('0', 64)))).Code.ShouldBe("COMMITMENT_DOCUMENT_DIFFERS");
        (await SignAsync(Paper(hash, signedOn: "2099-01-01"))).Code.ShouldBe("SIGNATURE_IN_THE_FUTURE");
        (
            await SignAsync(
                new
                {
                    signatory = 1,
                    method = "ACCOUNT",
                    documentHash = hash,
                    place = "Padang",
                }
            )
        ).Code.ShouldBe("SIGNATURE_NOT_OWN");
        (await SignAsync(Paper(hash, signatory: 9))).Faults.ShouldBe(["/signatory UNKNOWN_SIGNATORY"]);
        (await SignAsync(new { })).Faults.ShouldBe(
            ["/documentHash REQUIRED", "/method REQUIRED", "/place REQUIRED", "/signatory REQUIRED"],
            ignoreOrder: true
        );
        (
            await SignAsync(
                new
                {
                    signatory = 1,
                    method = "ACCOUNT",
                    documentHash = "x",
                    place = "P",
                    signedOn = "2026-11-20",
                    scanHash = hash,
                    scanFileId = scan,
                }
            )
        ).Faults.ShouldBe(
            ["/documentHash NOT_A_HASH", "/scanFileId NOT_ALLOWED", "/scanHash NOT_ALLOWED", "/signedOn NOT_ALLOWED"],
            ignoreOrder: true
        );
        (await Admin.Patch($"{Url}/{sheet.Id}", new { title = "Lain" }, ("If-Match", "*"))).Code.ShouldBe("COMMITMENT_OPEN_FOR_SIGNING");
        (await Admin.Patch($"{GivenPlans.Url}/{plan.Id}", new { problem = "Lain" }, ("If-Match", "*"))).Code.ShouldBe("PLAN_BEING_SIGNED");
        (await Admin.Get($"{Url}/{sheet.Id}")).Text.ShouldBe(sheet.Text);

        (await SignAsync(PaperSignature(sheet, 1, scan))).Status.ShouldBe(200);
        (await SignAsync(PaperSignature(sheet, 1, scan))).Code.ShouldBe("COMMITMENT_NOT_OPEN");
        (await Admin.Patch($"{Url}/{sheet.Id}", new { title = "Lain" }, ("If-Match", "*"))).Code.ShouldBe("COMMITMENT_NOT_EDITABLE");

        object Paper(string documentHash, int signatory = 1, string? signedOn = null) =>
            new
            {
                signatory,
                method = "WET",
                documentHash,
                place = "Padang",
                signedOn = signedOn ?? today,
                scanFileId = scan,
            };
        Task<Reply> SignAsync(object body) => Admin.Post($"{Url}/{sheet.Id}/signatures", body);
    }

    [Fact]
    public async Task Missing_requirements_for_opening_are_named()
    {
        var (drafted, stranger) = (await app.Plan(), await app.Plan());
        var sheet = await app.Sheet([drafted]);
        var unsigned = await Admin.Post(
            Url,
            new
            {
                title = "Tanpa penanda tangan",
                provinceCode = "13",
                budgetYear = 2027,
                lines = new[] { new { planId = stranger.Id } },
            }
        );
        var empty = await Admin.Post(
            Url,
            new
            {
                title = "Kosong",
                provinceCode = "13",
                budgetYear = 2027,
            }
        );

        var early = await OpenAsync(sheet);
        (early.Status, early.Code, (string?)early["missing"]![0]).ShouldBe((409, "COMMITMENT_PLAN_NOT_ACCEPTED", drafted.Id));
        var nobody = await OpenAsync(unsigned);
        (nobody.Code, (string?)nobody["missing"]![0]).ShouldBe(("COMMITMENT_ADOPTER_WITHOUT_SIGNATORY", (string?)stranger["adopter.id"]));
        (await OpenAsync(empty)).Code.ShouldBe("COMMITMENT_WITHOUT_LINES");

        Task<Reply> OpenAsync(Reply what) => Admin.Post($"{Url}/{what.Id}/transitions", new { to = "OPEN_FOR_SIGNING" }, ("If-Match", "*"));
    }

    [Fact]
    public async Task A_plan_is_on_one_open_sheet_at_a_time()
    {
        var plan = await app.Accepted();
        var (first, second) = (await app.OpenSheet((await app.Sheet([plan])).Id), await app.Sheet([plan]));

        (await MoveAsync(second, new { to = "OPEN_FOR_SIGNING" })).Code.ShouldBe("COMMITMENT_PLAN_TAKEN");
        (await MoveAsync(first, new { to = "DRAFT" })).Status.ShouldBe(200);
        (await MoveAsync(second, new { to = "OPEN_FOR_SIGNING" })).Status.ShouldBe(200);
        (await MoveAsync(second, new { to = "ENDED" })).Faults.ShouldBe(["/reason REQUIRED"]);
        (await MoveAsync(second, new { to = "ENDED", reason = "Batal" })).Status.ShouldBe(200);
        (await Admin.Patch($"{GivenPlans.Url}/{plan.Id}", new { problem = "Lain" }, ("If-Match", "*"))).Status.ShouldBe(200);

        Task<Reply> MoveAsync(Reply sheet, object body) => Admin.Post($"{Url}/{sheet.Id}/transitions", body, ("If-Match", "*"));
    }

    [Fact]
    public async Task Concurrent_signatures_are_counted_once_and_complete_the_sheet_once()
    {
        foreach (var _ in Enumerable.Range(0, 5))
        {
            var sheet = await app.OpenSheet((await app.Sheet([await app.Accepted(), await app.Accepted()])).Id);

            var scan = await Admin.Scan(sheet);
            var twice = await Task.WhenAll(
                Enumerable.Range(0, 4).Select(_ => Admin.Post($"{Url}/{sheet.Id}/signatures", PaperSignature(sheet, 1, scan)))
            );
            twice.Select(answer => answer.Status).Order().ShouldBe([200, 409, 409, 409]);
            (await Admin.SignOnPaper(sheet, 2))["status"]!.ToString().ShouldBe("SIGNED");

            var other = await app.OpenSheet((await app.Sheet([await app.Accepted(), await app.Accepted()])).Id);
            var paper = await Admin.Scan(other);
            var last = await Task.WhenAll(
                new[] { 1, 2 }.Select(signatory => Admin.Post($"{Url}/{other.Id}/signatures", PaperSignature(other, signatory, paper)))
            );
            last.Select(answer => (string?)answer["status"]).Order().ShouldBe(["PARTLY_SIGNED", "SIGNED"]);
            (await Admin.Get($"{Url}/{other.Id}"))["lines"]!.AsArray().Select(line => (int)line!["baseline"]!).ShouldBe([1, 1]);
        }
    }

    [Fact]
    public async Task A_delegate_signs_for_the_leader()
    {
        var leader = (await (await app.Demo("signatory61.71")).Get("/api/v1/me")).Id;
        var deputy = await app.Demo("editor61.71");
        var open = (await deputy.Get($"{Url}?provinceCode=61&status=OPEN_FOR_SIGNING")).Ids[0];
        var signature = new
        {
            signatory = 1,
            method = "ACCOUNT",
            documentHash = (string)(await deputy.Get($"{Url}/{open}"))["documentHash"]!,
            place = "Pontianak",
        };

        (await deputy.Post($"{Url}/{open}/signatures", signature)).Status.ShouldBe(403);
        var signed = await deputy.Post($"{Url}/{open}/signatures", signature, ("Jipp-Acting-For", leader));

        ((string?)signed["status"], (string?)signed["signatories"]![0]!["signature"]!["method"]).ShouldBe(("PARTLY_SIGNED", "ACCOUNT"));
    }
}
