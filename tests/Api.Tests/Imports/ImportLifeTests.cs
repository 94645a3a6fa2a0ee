using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Imports.GivenImports;

namespace JippApi.Api.Tests.Imports;

public class ImportLifeTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Sender => app.Keeper("IGA", "pengirim-iga");

    private HttpClient Reviewer => app.Keeper("IGA", "peninjau-iga");

    [Fact]
    public async Task A_file_is_tried_approved_repeated_and_rolled_back()
    {
        var before = await Public();
        var sent = await Sender.Upload("IGA", Iga);
        sent.Status.ShouldBe(202, sent.Text);
        await app.Work();

        var tried = await Sender.Get($"{Url}/{sent.Id}");
        ((string?)tried["status"], Line(tried, "planned")).ShouldBe(("AWAITING_APPROVAL", "3 = 2 + 0 + 0 + 1 + 0 true"), tried.Text);
        (await Public()).ShouldBe(before);

        var committed = await app.Move(Reviewer, sent.Id, "COMMITTED");
        ((string?)committed["status"], Line(committed, "reconciliation")).ShouldBe(
            ("COMMITTED", "3 = 2 + 0 + 0 + 1 + 0 true"),
            committed.Text
        );
        var rows = (await Reviewer.Get($"{Url}/{sent.Id}/rows")).Items;
        rows.ShouldAllBe(row => (string?)row["planned"] == (string?)row["outcome"]);
        (await app.Anonymous().Get($"/api/v1/innovations/{rows[0]["innovationId"]}")).Status.ShouldBe(200);

        var again = await Sender.Upload("IGA", Iga);
        await app.Work();
        var repeated = await app.Move(Reviewer, again.Id, "COMMITTED");
        Line(repeated, "reconciliation").ShouldBe("3 = 0 + 0 + 2 + 1 + 0 true");
        ((bool)repeated["isRepeated"]!).ShouldBeTrue();

        var undone = await app.Move(Reviewer, sent.Id, "ROLLED_BACK");
        ((string?)undone["status"], (int)undone["undone.undone"]!, (int)undone["undone.kept"]!).ShouldBe(
            ("ROLLED_BACK", 2, 0),
            undone.Text
        );
        (await app.Anonymous().Get($"/api/v1/innovations/{rows[0]["innovationId"]}")).Status.ShouldBe(404);
        (await Public()).ShouldBe(before);
    }

    [Fact]
    public async Task Whoever_sent_a_file_does_not_approve_it()
    {
        var sent = await Sender.Upload("IGA", Iga);
        await app.Work();

        var refused = await app.Move(Sender, sent.Id, "COMMITTED");

        (refused.Status, refused.Code).ShouldBe((403, "IMPORT_NEEDS_ANOTHER_PERSON"), refused.Text);
    }

    [Fact]
    public async Task Whoever_corrects_the_columns_has_a_hand_in_it()
    {
        var sent = await Sender.Upload("IGA", Iga);
        await app.Work();
        var import = await Reviewer.Get($"{Url}/{sent.Id}");
        var columns = new[] { new { column = "keterangan", member = "AWARDS" } };
        (await Reviewer.Patch($"{Url}/{sent.Id}", new { columns }, ("If-Match", import.ETag))).Status.ShouldBe(200);
        await app.Work();

        (await app.Move(Reviewer, sent.Id, "COMMITTED")).Code.ShouldBe("IMPORT_NEEDS_ANOTHER_PERSON");
    }

    [Fact]
    public async Task The_keeper_of_one_list_imports_into_no_other()
    {
        (await Sender.Upload("KIPP", Iga)).Status.ShouldBe(403);
        var sent = await Sender.Upload("IGA", Iga);
        (await app.Keeper("KIPP", "pengirim-kipp").Get($"{Url}/{sent.Id}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_repeated_request_makes_one_import()
    {
        var first = await Sender.Upload("IGA", Iga, key: "kiriman-1");
        var second = await Sender.Upload("IGA", Iga, key: "kiriman-1");

        (second.Status, second.Id, second.Header("Idempotency-Replayed")).ShouldBe((202, first.Id, "true"), second.Text);
        (await Sender.Upload("IGA", Iga + "Lain;;;;;;;\n", key: "kiriman-1")).Code.ShouldBe("IDEMPOTENCY_KEY_REUSED");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nama_inovasi;pemda\n")]
    [InlineData("{\"data\": [{\"judul\": \"A\"")]
    [InlineData("PK\u0003\u0004")]
    public async Task A_file_that_cannot_be_read_fails_with_a_code_and_changes_nothing(string text)
    {
        var before = await Public();
        var sent = await Sender.Upload("IGA", text);
        await app.Work();

        var failed = await Sender.Get($"{Url}/{sent.Id}");
        ((string?)failed["status"], (string?)failed["problem.code"] is { Length: > 0 }).ShouldBe(("FAILED", true), failed.Text);
        (await Public()).ShouldBe(before);
    }

    private async Task<string> Public()
    {
        var list = await app.Anonymous().Get("/api/v1/innovations?limit=100&facets=true");
        return list.Text;
    }

    private static string Line(Reply import, string counts)
    {
        var c = import[counts]!;
        return $"{c["received"]} = {c["created"]} + {c["updated"]} + {c["unchanged"]} + {c["rejected"]} + {c["merged"]} {c["addsUp"]}".Replace(
            "True",
            "true",
            StringComparison.Ordinal
        );
    }
}
