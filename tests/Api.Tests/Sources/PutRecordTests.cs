using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Sources.GivenRecords;

namespace JippApi.Api.Tests.Sources;

[Collection(Shared.Entries)]
public class PutRecordTests(JippApp app)
{
    private HttpClient Iga => app.ClientOf("IGA");

    [Fact]
    public async Task A_new_record_is_public_at_once_and_the_same_again_changes_nothing()
    {
        var (key, body) = (Key(), Stated());

        var made = await Iga.PutRecord("IGA", key, body);
        var again = await Iga.PutRecord("IGA", key, body);

        (made.Status, again.Status).ShouldBe((201, 204), again.Text);
        made.Header("Location")!.ShouldEndWith(Address("IGA", key));
        var innovation = await app.Anonymous().Get($"/api/v1/innovations/{made["innovationId"]}");
        ((string?)innovation["publication"], (int)innovation["revision"]!).ShouldBe(("PUBLISHED", 1));
        ((string?)(await Iga.Get(Address("IGA", key)))["sourceRecordId"]).ShouldBe(key);
    }

    [Fact]
    public async Task A_changed_record_makes_a_revision()
    {
        var (key, record) = await app.Listed();

        var changed = await Iga.PutRecord("IGA", key, Stated("Judul yang diperbaiki"));

        changed.Status.ShouldBe(200, changed.Text);
        var innovation = await app.Anonymous().Get($"/api/v1/innovations/{record["innovationId"]}");
        ((string?)innovation["title"], (int)innovation["revision"]!).ShouldBe(("Judul yang diperbaiki", 2));
    }

    [Theory]
    [InlineData("a/b c")]
    [InlineData("a%2Fb")]
    [InlineData("ü+&?#=")]
    [InlineData("'; DROP TABLE")]
    public async Task A_key_is_what_the_source_writes(string text)
    {
        var key = $"{text} {Given.Next()}";

        (await Iga.PutRecord("IGA", key, Stated())).Status.ShouldBe(201);

        ((string?)(await Iga.Get(Address("IGA", key)))["sourceRecordId"]).ShouldBe(key);
        (await Iga.Delete(Address("IGA", key))).Status.ShouldBe(204);
    }

    [Theory]
    [InlineData(" #")]
    [InlineData("# ")]
    [InlineData("\t#")]
    [InlineData("#\u00a0")]
    public async Task An_address_with_blanks_at_the_ends_of_the_key_names_no_record(string form)
    {
        var (key, record) = await app.Listed();
        var other = form.Replace("#", key, StringComparison.Ordinal);

        var put = await Iga.PutRecord("IGA", other, Stated("Menimpa yang lain"));

        (put.Status, put.Code).ShouldBe((404, "NOT_FOUND"), put.Text);
        (await Iga.Get(Address("IGA", other))).Status.ShouldBe(404);
        (await Iga.Delete(Address("IGA", other))).Status.ShouldBe(404);
        var kept = await Iga.Get(Address("IGA", key));
        (kept.ETag, (string?)kept["statement.title"]).ShouldBe((record.ETag, (string?)record["statement.title"]));
    }

    [Fact]
    public async Task Blanks_around_a_key_in_a_body_are_those_of_a_spreadsheet()
    {
        var (key, _) = await app.Listed();
        object data = new { sourceRecordId = $" {key} ", statement = new { title = "Dari lembar kerja" } };

        var reply = await Iga.Post("/api/v1/sources/IGA/records/bulk", new { operations = new[] { new { op = "put", data } } });

        ((int?)reply["items"]![0]!["status"], (string?)reply["items"]![0]!["id"]).ShouldBe((200, key), reply.Text);
        ((string?)(await Iga.Get(Address("IGA", key)))["statement.title"]).ShouldBe("Dari lembar kerja");
    }

    [Fact]
    public async Task A_record_that_must_be_new_and_one_of_another_version_are_refused()
    {
        var (key, record) = await app.Listed();

        (await Iga.PutRecord("IGA", key, Stated(), ("If-None-Match", "*"))).Status.ShouldBe(412);
        (await Iga.PutRecord("IGA", key, Stated(), ("If-Match", "\"99\""))).Status.ShouldBe(412);
        (await Iga.PutRecord("IGA", key, Stated(), ("If-Match", record.ETag))).Status.ShouldBe(200);
        (await Iga.PutRecord("IGA", Key(), Stated(), ("If-None-Match", "*"))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Bad_members_are_named_and_nothing_is_written()
    {
        var body = new
        {
            statement = new
            {
                title = new string('x', 501),
                year = 1800,
                sdgs = new[] { 18 },
                ownerInstitutionId = Guid.CreateVersion7(),
                regionCode = "99",
            },
        };

        var reply = await Iga.PutRecord("IGA", Key(), body);

        reply.Status.ShouldBe(422);
        reply.Text.ShouldContain("/statement/title");
        reply.Text.ShouldContain("/statement/year");
        reply.Text.ShouldContain("/statement/sdgs/0");
        (await Iga.PutRecord("IGA", Key(), new { statement = new { title = "x", regionCode = "99" } })).Status.ShouldBe(422);
        (
            await Iga.PutRecord("IGA", Key(), new { statement = new { title = "x", ownerInstitutionId = Guid.CreateVersion7() } })
        ).Code.ShouldBe("VALIDATION_FAILED");
        (await Iga.PutRecord("IGA", Key(), new { statement = new { year = 2020 } })).Text.ShouldContain("/statement/title");
        (await Iga.PutRecord("IGA", Key(), new { })).Status.ShouldBe(422);
        (await Iga.PutRecord("IGA", new string('k', 101), Stated())).Status.ShouldBe(422);
    }

    [Fact]
    public async Task Markup_becomes_text()
    {
        var body = new
        {
            statement = new { title = "<b>Loket</b> &amp; <script>alert(1)</script>Rumah", summary = "<p>Satu</p><p>a < b</p>" },
        };

        var reply = await Iga.PutRecord("IGA", Key(), body);

        ((string?)reply["statement.title"]).ShouldBe("Loket & Rumah");
        ((string?)reply["statement.summary"])!.ShouldContain("a < b");
    }

    [Fact]
    public async Task Values_are_read_by_the_columns_of_the_source()
    {
        var body = new
        {
            values = new object[]
            {
                new { column = "nama_inovasi", value = "Kopi Desa" },
                new { column = "tahun_lapor", value = "2024" },
                new { column = "urusan_utama", value = "Urusan yang tidak ada" },
                new { column = "catatan_lain", value = "x" },
            },
        };

        var reply = await Iga.PutRecord("IGA", Key(), body);

        (reply.Status, (string?)reply["statement.title"]).ShouldBe((201, "Kopi Desa"), reply.Text);
        reply["unmapped"]!.AsArray().Count.ShouldBe(1);
        reply["values"]!.AsArray().Count.ShouldBe(4);
        (await Iga.PutRecord("IGA", Key(), new { values = new[] { new { column = "tahun_lapor", value = "2024" } } })).Status.ShouldBe(422);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        var key = Key();

        (await Iga.Put(Address("IGA", key) + "?validateOnly=true", Stated())).Status.ShouldBe(200);

        (await Iga.Get(Address("IGA", key))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_record_that_is_no_longer_listed_leaves_the_sources_and_can_come_back()
    {
        var (key, record) = await app.Listed();
        var innovation = $"/api/v1/innovations/{record["innovationId"]}";

        (await Iga.Delete(Address("IGA", key))).Status.ShouldBe(204);
        (await Iga.Delete(Address("IGA", key))).Status.ShouldBe(204);
        (await app.Anonymous().Get(innovation))["sources"]!.AsArray().ShouldBeEmpty();
        (await Iga.Get($"/api/v1/sources/IGA/records?delisted=true&innovationId={record["innovationId"]}")).Items.Count.ShouldBe(1);

        (await Iga.PutRecord("IGA", key, Stated())).Status.ShouldBe(200);
        (await app.Anonymous().Get(innovation))["sources"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Many_records_are_written_in_one_request()
    {
        var (one, two) = (Key(), Key());
        object Put(string? key, object statement) => new { op = "put", data = new { sourceRecordId = key, statement } };
        var operations = new[]
        {
            Put(one, new { title = "Satu" }),
            Put(one, new { title = "Satu" }),
            Put(two, new { year = 2020 }),
            Put(null, new { title = "Tanpa kunci" }),
            new { op = "delete", data = new { sourceRecordId = one } },
        };

        var reply = await Iga.Post("/api/v1/sources/IGA/records/bulk", new { operations });

        reply.Status.ShouldBe(207, reply.Text);
        reply["items"]!.AsArray().Select(item => (int)item!["status"]!).ShouldBe([201, 204, 422, 422, 204]);
        reply["items"]![0]!["id"]!.ToString().ShouldBe(one);
        var atomic = await Iga.Post("/api/v1/sources/IGA/records/bulk", new { atomic = true, operations });
        atomic.Status.ShouldBeGreaterThanOrEqualTo(400);
    }

    [Fact]
    public async Task Records_are_listed_filtered_and_exported()
    {
        var (key, _) = await app.Listed();

        var list = await Iga.Get("/api/v1/sources/IGA/records?limit=1");
        list.Items.Single()["sourceRecordId"]!.ToString().ShouldBe(key);
        (await Iga.Get($"/api/v1/sources/IGA/records?limit=1&cursor={list["page.nextCursor"]}")).Status.ShouldBe(200);
        (await Iga.Get("/api/v1/sources/IGA/records?unmapped=true")).Status.ShouldBe(200);
        (await Iga.Get("/api/v1/sources/IGA/records?format=csv")).Text.ShouldContain(key);
        (await Iga.Get("/api/v1/sources/IGA/records?updatedSince=2999-01-01")).Items.ShouldBeEmpty();
    }
}
