using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Concurrency;

/// <summary>Sheets are opened, signed and ended concurrently.</summary>
[Collection(Shared.Promises)]
public class ConcurrentSigningTests(JippApp app)
{
    private const int Rounds = 10;

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task One_of_two_sheets_opened_concurrently_holds_their_common_plan()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var plan = await app.Accepted();
            var sheets = new[] { await app.Sheet([plan]), await app.Sheet([plan]) };

            var answers = await Task.WhenAll(sheets.Select(sheet => MoveAsync(sheet, new { to = "OPEN_FOR_SIGNING" })));

            answers.Select(answer => answer.Status).Order().ShouldBe([200, 409]);
            var (opened, other) = answers[0].Status == 200 ? (sheets[0], sheets[1]) : (sheets[1], sheets[0]);
            var states = new[] { await StatusAsync(opened), await StatusAsync(other) };
            states.ShouldBe(["OPEN_FOR_SIGNING", "DRAFT"]);
            ((string?)(await Admin.Get($"{GivenPlans.Url}/{plan.Id}"))["commitmentId"]).ShouldBe(opened.Id);
        }
    }

    [Fact]
    public async Task A_plan_is_committed_only_if_the_signature_precedes_the_end_of_its_sheet()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var plan = await app.Accepted();
            var sheet = await app.OpenSheet((await app.Sheet([plan])).Id);

            var scan = await Admin.Scan(sheet);
            var (signing, ending) = (
                Admin.Post($"{Url}/{sheet.Id}/signatures", PaperSignature(sheet, 1, scan)),
                MoveAsync(sheet, new { to = "ENDED", reason = "Batal" })
            );
            var (signed, ended) = (await signing, await ending);

            ended.Status.ShouldBe(200, ended.Text);
            (signed.Status == 200 || signed.Code == "COMMITMENT_NOT_OPEN").ShouldBeTrue(signed.Text);
            var (now, promised) = (await Admin.Get($"{Url}/{sheet.Id}"), await Admin.Get($"{GivenPlans.Url}/{plan.Id}"));
            var counts = (
                (int)now["signatureCount"]!,
                (int?)now["lines"]![0]!["baseline"],
                promised["baselines"]!.AsArray().Count,
                (string?)promised["status"]
            );
            counts.ShouldBe(signed.Status == 200 ? (1, 1, 1, "COMMITTED") : (0, null, 0, "ACCEPTED"));
        }
    }

    private Task<Reply> MoveAsync(Reply sheet, object body) => Admin.Post($"{Url}/{sheet.Id}/transitions", body, ("If-Match", "*"));

    private async Task<string?> StatusAsync(Reply sheet) => (string?)(await Admin.Get($"{Url}/{sheet.Id}"))["status"];
}
