using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Sources.GivenRecords;

namespace JippApi.Api.Tests.Sources;

/// <summary>A record that a partner puts is read as carefully as a row of a file.</summary>
[Collection(Shared.Entries)]
public class PutCleaningTests(JippApp app)
{
    private HttpClient Iga => app.ClientOf("IGA");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("  JAVASCRIPT:alert(1)")]
    [InlineData("java\u200Bscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://contoh.id/a")]
    public async Task A_reference_that_is_no_web_address_and_no_citation_is_refused(string reference)
    {
        var references = new[] { "https://contoh.go.id", reference };

        var reply = await Iga.PutRecord("IGA", Key(), new { statement = new { title = "Rekaman bertaut", references } });

        (reply.Status, reply.Faults.ShouldHaveSingleItem()).ShouldBe((422, "/statement/references/1 NOT_A_WEB_ADDRESS"), reply.Text);
    }

    [Fact]
    public async Task Among_values_it_is_left_out()
    {
        var values = new[]
        {
            new { column = "nama_inovasi", value = $"Rekaman bertaut {Given.Next()}" },
            new { column = "tautan", value = "https://contoh.go.id; javascript:alert(1); Kompas, 3 Mei 2020" },
        };

        var reply = await Iga.PutRecord("IGA", Key(), new { values });

        reply["statement.references"]!.AsArray().Select(text => (string?)text).ShouldBe(["https://contoh.go.id", "Kompas, 3 Mei 2020"]);
    }

    [Fact]
    public async Task Characters_that_turn_the_direction_or_are_not_seen_are_taken_out()
    {
        var number = Given.Next();
        var statement = new
        {
            title = $"Rekaman \u202Emoc.elgoog\u202C {number}",
            innovators = new[] { "Ani\u2066\u200B" },
            owner = "Dinas\u0007 \u200FUji",
            sections = new { problem = "a\u2069b" },
        };

        var reply = await Iga.PutRecord("IGA", Key(), new { statement });

        var said = reply["statement"]!;
        ((string?)said["title"], (string?)said["innovators"]![0], (string?)said["owner"], (string?)said["sections"]!["problem"]).ShouldBe(
            ($"Rekaman moc.elgoog {number}", "Ani", "Dinas Uji", "ab"),
            reply.Text
        );
        (await app.Anonymous().Get($"/api/v1/innovations/{reply["innovationId"]}")).Text.ShouldNotContain("\u202E");
    }

    [Fact]
    public async Task What_is_repeated_is_taken_once()
    {
        var statement = new
        {
            title = $"Rekaman berulang {Given.Next()}",
            tags = new[] { "akta", "Akta ", "akta" },
            sdgs = new[] { 3, 3 },
            innovators = new[] { "Ani", "Ani" },
            references = new[] { "https://contoh.go.id", "https://contoh.go.id" },
        };

        var reply = await Iga.PutRecord("IGA", Key(), new { statement });

        reply.Status.ShouldBe(201, reply.Text);
        foreach (var member in new[] { "tags", "sdgs", "innovators", "references" })
            reply[$"statement.{member}"]!.AsArray().Count.ShouldBe(1, member);
    }

    [Fact]
    public async Task A_fault_is_named_by_the_place_that_the_partner_knows()
    {
        var statement = new { title = "Rekaman bertanda", tags = new[] { "a", "a", new string('x', 60) } };

        var reply = await Iga.PutRecord("IGA", Key(), new { statement });

        reply.Faults.ShouldBe(["/statement/tags/2 TOO_LONG"]);
    }

    [Theory]
    [InlineData("IGA 2099", 422)]
    [InlineData("1800", 422)]
    [InlineData("IGA 2024", 201)]
    [InlineData("Angkatan ke-3", 201)]
    public async Task A_label_names_no_impossible_year(string label, int status)
    {
        var reply = await Iga.PutRecord("IGA", Key(), new { statement = new { title = $"Rekaman {Given.Next()}", label } });

        reply.Status.ShouldBe(status, reply.Text);
        if (status == 422)
            reply.Faults.ShouldBe(["/statement/label TIME_OUT_OF_RANGE"]);
    }

    [Fact]
    public async Task Either_a_statement_or_values_are_sent()
    {
        var statement = new { title = "Rekaman ganda" };
        var values = new[] { new { column = "nama_inovasi", value = "Rekaman ganda" } };

        (await Iga.PutRecord("IGA", Key(), new { statement, values })).Faults.ShouldBe(["/values NOT_ALLOWED"]);
        (await Iga.PutRecord("IGA", Key(), new { })).Faults.ShouldBe(["/statement REQUIRED"]);
    }
}
