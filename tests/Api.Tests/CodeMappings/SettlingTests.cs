using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.CodeMappings;

/// <summary>Rows that wait for a value, and are settled when it is mapped.</summary>
public class SettlingTests(CodeMappingApp app) : IClassFixture<CodeMappingApp>
{
    internal static string Csv(params (string Name, string Sector)[] rows) =>
        "nama_inovasi;pemda;opd;tahun_lapor;tahapan;jenis;urusan_utama;keterangan\n"
        + string.Concat(rows.Select(row => $"{row.Name};Kota Padang;;2024;;;{row.Sector};\n"));

    [Fact]
    public async Task Mapping_a_value_settles_the_rows_that_wait_for_it()
    {
        var (first, second) = ($"Antariksa Satu {Given.Next()}", $"Antariksa Dua {Given.Next()}");
        var import = await app.Committed(await app.Imported(Csv((first, "Keantariksaan"), (second, "KEANTARIKSAAN"))));
        ((string?)import["status"]).ShouldBe("COMMITTED", import.Text);
        (await app.SectorOf(first)).ShouldBeNull();
        var waiting = (await app.Keeper.Get($"{CodeMappingApp.Iga}/unmapped-values?set=sectors")).Items;
        waiting
            .Where(v => string.Equals((string)v["value"]!, "keantariksaan", StringComparison.OrdinalIgnoreCase))
            .Sum(v => (int)v["rows"]!)
            .ShouldBe(2);

        var mapping = await app.Map("sectors", "keantariksaan", "RESEARCH");
        mapping["settlingHref"].ShouldNotBeNull(mapping.Text);
        await app.Work();

        (await app.SectorOf(first), await app.SectorOf(second)).ShouldBe(("RESEARCH", "RESEARCH"));
        (await app.Keeper.Get($"{CodeMappingApp.Iga}/unmapped-values?set=sectors")).Items.ShouldNotContain(v =>
            string.Equals((string)v["value"]!, "keantariksaan", StringComparison.OrdinalIgnoreCase)
        );
        ((string?)(await app.Keeper.Get((string)mapping["settlingHref"]!))["status"]).ShouldBe("SUCCEEDED");
    }

    [Fact]
    public async Task What_was_settled_stays_when_its_mapping_is_closed()
    {
        var title = $"Metrologi {Given.Next()}";
        await app.Committed(await app.Imported(Csv((title, "Kemetrologian"))));
        var mapping = await app.Map("sectors", "Kemetrologian", "TRADE");
        await app.Work();

        await app.Keeper.Post(
            $"{CodeMappingApp.Iga}/code-mappings/{mapping.Id}/transitions",
            new { to = "CLOSED", reason = "Keliru" },
            ("If-Match", mapping.ETag)
        );
        (await app.Map("sectors", "Kemetrologian", "INDUSTRY")).Status.ShouldBe(201);
        await app.Work();

        (await app.SectorOf(title)).ShouldBe("TRADE");
    }

    [Fact]
    public async Task Imports_that_await_approval_are_read_again()
    {
        var title = $"Kemaritiman {Given.Next()}";
        var import = await app.Imported(Csv((title, "Kemaritiman")));
        ((string?)import["status"]).ShouldBe("AWAITING_APPROVAL", import.Text);

        await app.Map("sectors", "Kemaritiman", "MARINE_AND_FISHERIES");
        await app.Work();

        await app.Committed(await app.Admin.Get($"/api/v1/imports/{import.Id}"));
        (await app.SectorOf(title)).ShouldBe("MARINE_AND_FISHERIES");
    }
}

/// <summary>A mapping of another day; advancing the clock ends the sessions of the others.</summary>
public class LaterMappingTests(CodeMappingApp app) : IClassFixture<CodeMappingApp>
{
    [Fact]
    public async Task A_mapping_that_begins_later_settles_on_its_first_day()
    {
        var title = $"Kebencanaan {Given.Next()}";
        await app.Committed(await app.Imported(SettlingTests.Csv((title, "Kebencanaan"))));
        var begins = app.Clock.GetUtcNow().AddHours(7).AddDays(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        (await app.Map("sectors", "Kebencanaan", "PUBLIC_ORDER", begins))["settlingHref"].ShouldBeNull();
        await app.Work();
        (await app.SectorOf(title)).ShouldBeNull();
        app.Clock.Advance(TimeSpan.FromDays(3));
        await app.Work();

        (await app.SectorOf(title)).ShouldBe("PUBLIC_ORDER");
    }
}
