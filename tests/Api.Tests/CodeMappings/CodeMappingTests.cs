using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories.Trust;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.CodeMappings;

public class CodeMappingTests(CodeMappingApp app) : IClassFixture<CodeMappingApp>
{
    private const string Url = $"{CodeMappingApp.Iga}/code-mappings";

    [Fact]
    public async Task A_mapping_says_who_stated_it_why_and_since_when()
    {
        var mapping = await app.Map("sectors", "Urusan Dukcapil", "CIVIL_REGISTRATION");

        mapping.Status.ShouldBe(201, mapping.Text);
        mapping.Header("Location").ShouldBe($"{Url}/{mapping.Id}");
        var read = await app.Keeper.Get($"{Url}/{mapping.Id}");
        ((string?)read["code"], (string?)read["status"], (string?)read["reason"]).ShouldBe(
            ("CIVIL_REGISTRATION", "OPEN", "Nama lama urusan")
        );
        read["validFrom"].ShouldNotBeNull();
        read["mappedBy"].ShouldNotBeNull();
        (await app.Admin.Get($"/api/v1/audit-events?resourceType=code-mapping&limit=5")).Items.ShouldContain(entry =>
            (string?)entry["resourceId"] == mapping.Id
        );
    }

    [Fact]
    public async Task A_mapping_is_closed_and_replaced_but_never_changed()
    {
        var first = await app.Map("sectors", "Bidang Satu Pintu", "INVESTMENT");
        (await app.Map("sectors", "bidang   SATU-pintu", "TRADE")).Code.ShouldBe("CODE_MAPPING_OVERLAPS");

        var closed = await app.Keeper.Post(
            $"{Url}/{first.Id}/transitions",
            new { to = "CLOSED", reason = "Keliru" },
            ("If-Match", first.ETag)
        );
        ((string?)closed["status"], (string?)closed["closeReason"]).ShouldBe(("CLOSED", "Keliru"));
        var second = await app.Map("sectors", "Bidang Satu Pintu", "TRADE");
        second.Status.ShouldBe(201, second.Text);

        (
            await app.Keeper.Post($"{Url}/{first.Id}/transitions", new { to = "CLOSED", reason = "Lagi" }, ("If-Match", closed.ETag))
        ).Code.ShouldBe("CODE_MAPPING_CLOSED");
        var today = (string)second["validFrom"]!;
        (await app.Keeper.Get($"{Url}?value=bidang%20satu%20pintu&validOn={today}"))
            .Items.Select(item => (string?)item["code"])
            .ShouldBe(["TRADE"]);
        (await app.Keeper.Get($"{Url}?value=bidang%20satu%20pintu")).Items.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("sectors", "Kesehatan", "EDUCATION")]
    [InlineData("sectors", "health", "EDUCATION")]
    [InlineData("regions", "Kota Malang", "61.71")]
    public async Task A_known_name_is_not_mapped_to_something_else(string set, string value, string code) =>
        (await app.Map(set, value, code)).Code.ShouldBe("CODE_MAPPING_OF_KNOWN_NAME");

    [Fact]
    public async Task The_records_of_one_government_are_not_handed_to_another()
    {
        var institutions = await app.Anonymous().Get("/api/v1/institutions?q=Pemerintah%20Kota%20Pontianak");

        (await app.Map("institutions", "Pemerintah Kota Malang", (string)institutions.Items[0]["id"]!)).Code.ShouldBe(
            "CODE_MAPPING_OF_KNOWN_NAME"
        );
    }

    [Theory]
    [InlineData("sectors", "KESEHATAN", "/code INVALID_VALUE")]
    [InlineData("sdgs", "18", "/code INVALID_VALUE")]
    [InlineData("institutions", "bukan-id", "/code NOT_AN_ID")]
    [InlineData("institutions", "019b76da-0000-7000-8000-000000000000", "/code UNKNOWN_INSTITUTION")]
    [InlineData("regions", "99.99", "/code UNKNOWN_REGION")]
    [InlineData("award-names", "IGA", "/code INVALID_VALUE")]
    [InlineData("wilayah", "13", "/set INVALID_VALUE")]
    public async Task A_code_must_exist_in_its_set(string set, string code, string fault)
    {
        var reply = await app.Map(set, $"Nilai {Given.Next()}", code);

        (reply.Status, reply.Faults.Single()).ShouldBe((422, fault));
    }

    [Theory]
    [InlineData("regions", "13.71")]
    [InlineData("award-names", "IGA/WINNER")]
    [InlineData("innovation-kinds", "PROCESS")]
    [InlineData("stages", "TRIAL")]
    [InlineData("sdgs", "3")]
    public async Task Values_of_every_set_can_be_mapped(string set, string code) =>
        (await app.Map(set, $"Nilai {Given.Next()}", code)).Status.ShouldBe(201);

    [Fact]
    public async Task A_value_has_either_a_code_or_no_counterpart()
    {
        var body = new Dictionary<string, object?>
        {
            ["set"] = "sectors",
            ["value"] = $"Serba-serbi {Given.Next()}",
            ["reason"] = "Tidak ada padanannya",
        };
        (await app.Keeper.Post(Url, body)).Faults.ShouldBe(["/code CODE_OR_NONE"]);
        (
            await app.Keeper.Post(Url, new Dictionary<string, object?>(body) { ["code"] = "HEALTH", ["hasNoCounterpart"] = true })
        ).Faults.ShouldBe(["/code CODE_OR_NONE"]);

        var none = await app.Keeper.Post(Url, new Dictionary<string, object?>(body) { ["hasNoCounterpart"] = true });

        none.Status.ShouldBe(201, none.Text);
        none["code"].ShouldBeNull();
    }

    [Fact]
    public async Task A_mapping_does_not_end_in_the_past()
    {
        var mapping = await app.Map("sectors", $"Nilai {Given.Next()}", "HEALTH", "2020-01-01");

        var closed = await app.Keeper.Post(
            $"{Url}/{mapping.Id}/transitions",
            new
            {
                to = "CLOSED",
                validTo = "2021-01-01",
                reason = "Mundur",
            },
            ("If-Match", mapping.ETag)
        );

        (closed.Status, closed.Code).ShouldBe((422, "CODE_MAPPING_END_IN_THE_PAST"));
    }

    [Fact]
    public async Task Only_keepers_of_a_list_map_its_values()
    {
        var other = app.ClientWith("SOURCE_ADMIN", "pengelola-lan", new(ScopeKind.Source, "LABINOV"));
        var body = new
        {
            set = "sectors",
            value = "x",
            code = "HEALTH",
            reason = "y",
        };

        (await other.Post(Url, body)).Status.ShouldBe(403);
        (await other.Get(Url)).Status.ShouldBe(403);
        (await other.Get($"{CodeMappingApp.Iga}/unmapped-values")).Status.ShouldBe(403);
        (await app.ClientWith("HUB_ADMIN").Post(Url, body)).Status.ShouldBe(403);
        (await app.Keeper.Get("/api/v1/sources/PANRB/code-mappings")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Nobody_maps_values_to_their_own_institution_or_to_prizes_of_others()
    {
        var own = app.Accounts.Government;
        var keeper = app.Person("SOURCE_ADMIN", new(ScopeKind.Source, "IGA"));
        var insider = (await keeper.And("INSTITUTION_EDITOR", new(ScopeKind.Institution, own))).Client;

        var reply = await insider.Post(
            Url,
            new
            {
                set = "institutions",
                value = $"Dinas {Given.Next()}",
                code = own,
                reason = "Dinas kami",
            }
        );

        reply.Code.ShouldBe("CODE_MAPPING_TO_OWN_INSTITUTION", reply.Text);
        (await app.Map("award-names", $"Juara {Given.Next()}", "KIPP/TOP_45")).Code.ShouldBe("CODE_MAPPING_AWARD_OF_OTHERS");
    }

    [Fact]
    public async Task The_list_goes_on_from_what_was_stated_to_what_is_shipped_and_back()
    {
        for (var i = 0; i < 3; i++)
            await app.Map("stages", $"Tahap {Given.Next()}", "TRIAL");
        var whole = (await app.Keeper.Get($"{Url}?set=stages&limit=200")).Items;
        whole.Count(item => !(bool)item["isShipped"]!).ShouldBeGreaterThanOrEqualTo(3);
        whole.ShouldContain(item => (bool)item["isShipped"]! && (string?)item["value"] == "Ujicoba");

        var (seen, pages) = (new List<string>(), new List<Reply>());
        var url = $"{Url}?set=stages&limit=2";
        while (url is not null)
        {
            var page = await app.Keeper.Get(url);
            pages.Add(page);
            seen.AddRange(page.Items.Select(item => (string)item["value"]!));
            url = page["page.nextCursor"] is { } next ? $"{Url}?set=stages&limit=2&cursor={next}" : null;
        }

        seen.ShouldBe(whole.Select(item => (string)item["value"]!));
        for (var page = pages.Count - 1; page > 0; page--)
            (await app.Keeper.Get($"{Url}?set=stages&limit=2&cursor={pages[page]["page.prevCursor"]}"))
                .Items.Select(item => item.ToJsonString())
                .ShouldBe(pages[page - 1].Items.Select(item => item.ToJsonString()));
    }

    [Fact]
    public async Task A_trial_of_a_mapping_leaves_nothing()
    {
        var value = $"Percobaan {Given.Next()}";
        (
            await app.Keeper.Post(
                $"{Url}?validateOnly=true",
                new
                {
                    set = "sectors",
                    value,
                    code = "HEALTH",
                    reason = "x",
                }
            )
        ).Status.ShouldBe(200);

        (await app.Keeper.Get($"{Url}?value={Uri.EscapeDataString(value)}")).Items.ShouldBeEmpty();
    }
}
