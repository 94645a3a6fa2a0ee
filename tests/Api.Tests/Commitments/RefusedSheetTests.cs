using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Commitments;

[Collection(Shared.Promises)]
public class RefusedSheetTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_fully_signed_sheet_cannot_return_to_draft()
    {
        var sheet = $"{Url}/{(await app.SignedSheet(await app.Accepted())).Id}";

        var refused = await Admin.ShouldBeRefused(
            sheet,
            CommitmentRules.TransitionAllowed,
            "COMMITMENT_TRANSITION_NOT_ALLOWED",
            "Status lembar komitmen tidak dapat diubah menjadi status itu",
            language => MoveAsync(sheet, "DRAFT", language)
        );

        refused["allowed"]!.AsArray().Select(move => (string?)move).ShouldBe(["ENDED"]);
    }

    [Fact]
    public async Task A_plan_cannot_be_on_a_sheet_twice()
    {
        var plan = await app.Accepted();
        var sheet = $"{Url}/{(await app.Sheet([plan])).Id}";

        await Admin.ShouldBeRefused(
            sheet,
            CommitmentRules.PlanOnce,
            "COMMITMENT_PLAN_TWICE",
            "Satu rencana hanya boleh tercantum sekali pada lembar komitmen",
            language =>
                Admin.Patch(
                    sheet,
                    new { lines = new[] { new { planId = plan.Id }, new { planId = plan.Id } } },
                    ("If-Match", "*"),
                    language
                )
        );
    }

    [Fact]
    public async Task An_ended_plan_cannot_be_amended()
    {
        var (plan, other) = (await app.Accepted(), await app.Accepted());
        var sheet = await app.SignedSheet(plan, other);
        var draft = await Admin.Post($"{Url}/{sheet.Id}/amendments", Amendment(plan));
        await app.MovePlan(plan.Id, "CANCELLED");
        var amendment = $"{Url}/{draft.Id}";

        var refused = await Admin.ShouldBeRefused(
            amendment,
            PlanRules.Amendable,
            "COMMITMENT_PLAN_NOT_RUNNING",
            "Adendum hanya untuk rencana yang sudah ditandatangani dan belum berakhir",
            language => MoveAsync(amendment, "OPEN_FOR_SIGNING", language)
        );

        refused.Missing().ShouldBe([plan.Id]);
    }

    [Fact]
    public async Task An_ended_sheet_cannot_be_amended()
    {
        var plan = await app.Accepted();
        var sheet = $"{Url}/{(await app.SignedSheet(plan)).Id}";
        (await MoveAsync(sheet, "ENDED", ("Accept-Language", "id"))).Status.ShouldBe(200);

        await Admin.ShouldBeRefused(
            sheet,
            CommitmentRules.AmendsSigned,
            "COMMITMENT_NOT_SIGNED",
            "Adendum hanya dapat dibuat untuk lembar yang sudah ditandatangani semua pihak dan belum berakhir",
            language => Admin.Post($"{sheet}/amendments", Amendment(plan), language)
        );
    }

    [Fact]
    public async Task Signing_twice_is_refused()
    {
        var open = await app.OpenSheet((await app.Sheet([await app.Accepted(), await app.Accepted()])).Id);
        var sheet = $"{Url}/{open.Id}";
        var scan = await Admin.Scan(open);
        (await Admin.Post($"{sheet}/signatures", PaperSignature(open, 1, scan))).Status.ShouldBe(200);

        await Admin.ShouldBeRefused(
            sheet,
            CommitmentRules.SignsOnce,
            "SIGNATORY_HAS_SIGNED",
            "Penanda tangan itu sudah menandatangani",
            language => Admin.Post($"{sheet}/signatures", PaperSignature(open, 1, scan), language)
        );
    }

    [Fact]
    public async Task An_account_without_the_role_is_named_when_the_sheet_is_opened()
    {
        var (own, stranger) = (await app.Accepted(), await app.Accepted());
        var leader = app.LeaderOf((string)stranger["adopter.id"]!);
        var draft = await app.Sheet([own, stranger], leader: leader with { Institution = (string)own["adopter.id"]! });
        var sheet = $"{Url}/{draft.Id}";

        var refused = await Admin.ShouldBeRefused(
            sheet,
            CommitmentRules.SignatoriesHoldRole,
            "COMMITMENT_SIGNATORY_WITHOUT_ROLE",
            "Akun penanda tangan harus berperan SIGNATORY untuk instansi yang diwakilinya",
            language => MoveAsync(sheet, "OPEN_FOR_SIGNING", language)
        );

        refused.Missing().ShouldBe(["1"]);
        var (said, missing) = await Admin.Move($"{sheet}/transitions", "OPEN_FOR_SIGNING");
        (said, string.Join('|', missing)).ShouldBe(("COMMITMENT_SIGNATORY_WITHOUT_ROLE", "1"));
    }

    [Fact]
    public async Task The_listed_obstacle_is_the_reason_that_refuses_opening()
    {
        var (drafted, taken, noUnit, notReady, ready) = (
            await app.Plan(),
            await app.Accepted(),
            await app.Plan(),
            await app.Plan(),
            await app.Accepted()
        );
        await app.MovePlan(noUnit.Id, "PROPOSED", "ACCEPTED");
        await app.Item(notReady, unit: true);
        await app.MovePlan(notReady.Id, "PROPOSED", "ACCEPTED");
        await app.OpenSheet((await app.Sheet([taken])).Id);
        var (ended, cancelled) = (await app.SignedSheet(await app.Accepted()), await app.Accepted());
        var promised = await app.SignedSheet(cancelled);
        var (ofEnded, ofCancelled) = (await AmendmentAsync(ended), await AmendmentAsync(promised));
        (await MoveAsync($"{Url}/{ended.Id}", "ENDED", ("Accept-Language", "id"))).Status.ShouldBe(200);
        await app.MovePlan(cancelled.Id, "CANCELLED");

        (string Sheet, string? Code)[] cases =
        [
            (await OfAsync(), "COMMITMENT_WITHOUT_LINES"),
            (await OfAsync(drafted), "COMMITMENT_PLAN_NOT_ACCEPTED"),
            (await OfAsync(ready, taken), "COMMITMENT_PLAN_TAKEN"),
            (await OfAsync(noUnit, notReady), "PLAN_NO_RESPONSIBLE_UNIT"),
            (await OfAsync(ready, notReady, noUnit), "PLAN_NOT_READY"),
            (await UnsignedAsync(ready), "COMMITMENT_ADOPTER_WITHOUT_SIGNATORY"),
            (promised.Id, "COMMITMENT_TRANSITION_NOT_ALLOWED"),
            (ofEnded, "COMMITMENT_NOT_SIGNED"),
            (ofCancelled, "COMMITMENT_PLAN_NOT_RUNNING"),
            (await OfAsync(ready), null),
        ];

        foreach (var (id, code) in cases)
        {
            var (said, answer) = (
                await Admin.Move($"{Url}/{id}/transitions", "OPEN_FOR_SIGNING"),
                await MoveAsync($"{Url}/{id}", "OPEN_FOR_SIGNING", ("Accept-Language", "id"))
            );
            said.Code.ShouldBe(code);
            answer.Code.ShouldBe(code, answer.Text);
            string.Join('|', answer.Missing()).ShouldBe(string.Join('|', said.Missing));
        }

        async Task<string> OfAsync(params Reply[] plans) =>
            plans.Length == 0
                ? (
                    await Admin.Post(
                        Url,
                        new
                        {
                            title = "Kosong",
                            provinceCode = "13",
                            budgetYear = 2027,
                        }
                    )
                ).Id
                : (await app.Sheet(plans)).Id;
        async Task<string> UnsignedAsync(Reply plan) =>
            (
                await Admin.Post(
                    Url,
                    new
                    {
                        title = "Tanpa penanda tangan",
                        provinceCode = "13",
                        budgetYear = 2027,
                        lines = new[] { new { planId = plan.Id } },
                    }
                )
            ).Id;
        async Task<string> AmendmentAsync(Reply sheet)
        {
            var plan = await Admin.Get($"{GivenPlans.Url}/{sheet["lines"]![0]!["planId"]}");
            return (await Admin.Post($"{Url}/{sheet.Id}/amendments", Amendment(plan))).Id;
        }
    }

    private Task<Reply> MoveAsync(string sheet, string to, (string, string) language) =>
        Admin.Post($"{sheet}/transitions", new { to, reason = "Karena perlu" }, ("If-Match", "*"), language);

    private static object Amendment(Reply plan) =>
        new
        {
            title = "Adendum",
            provinceCode = "13",
            budgetYear = 2027,
            lines = new[] { new { planId = plan.Id, amendment = new { reason = "Banjir", budgetYear = 2028 } } },
            signatories = new[]
            {
                new
                {
                    institutionId = (string)plan["adopter.id"]!,
                    name = "Pimpinan",
                    office = "Bupati",
                },
            },
        };
}
