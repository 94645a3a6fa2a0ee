using System.Text;
using JippApi.Api.Tests.Hosting;
using JippApi.Benchmarks.Rehearsal;

namespace JippApi.Api.Tests.Stories.Rehearsing;

/// <summary>
/// 2022 to 2024, as reported by the press, on a small scale: three ministries deliver what they know, what is the same
/// is brought together, owners are asked whether their innovations still run, and the figures are published. Unlike
/// those of October 2024 they add up. The verb <c>rehearsal</c> of the benchmarks plays the same with 2,928 rows.
/// </summary>
public class RehearsalStory(RehearsalApp app) : IClassFixture<RehearsalApp>
{
    private const string Summary = "/api/v1/existence-summary";

    private static readonly string[] Lists = ["KIPP", "IGA", "LABINOV"];

    [Fact]
    public void Every_published_figure_is_the_sum_of_its_parts_and_of_the_rows() =>
        app.Rehearsed.Figures.Problems.ShouldBeEmpty(app.Rehearsed.Figures.Text);

    [Fact]
    public void Every_delivered_row_is_counted_once()
    {
        var imports = app.Rehearsed.Imports;

        imports.Select(list => list.Source).ShouldBe(Lists);
        imports.ShouldAllBe(list => list.AddsUp);
        imports.Sum(list => list["received"]).ShouldBe(RehearsalApp.RowsDelivered);
        imports.ShouldAllBe(list => list["created"] > 0);
        imports.Where(list => list.Source != "KIPP").Sum(list => list["merged"]).ShouldBeGreaterThan(0);
        imports.Where(list => list.Source != "LABINOV").ShouldAllBe(list => list["rejected"] > 0);
    }

    [Fact]
    public async Task The_states_of_each_ministry_and_province_are_what_the_rows_say()
    {
        foreach (var source in Lists)
            await CompareAsync(
                $"source={source}",
                $"""EXISTS (SELECT 1 FROM "InnovationSources" s WHERE s."InnovationId" = i."Id" AND s."Source" = '{source}')"""
            );
        foreach (
            var province in await app.Rows(
                """SELECT DISTINCT SUBSTRING("RegionCode", 1, 2) FROM "Innovations" WHERE "RegionCode" IS NOT NULL"""
            )
        )
            await CompareAsync($"regionCode={province[0]}", $"""SUBSTRING(i."RegionCode", 1, 2) = '{province[0]}'""");
    }

    [Fact]
    public void Owners_answer_in_every_way_and_some_not_at_all()
    {
        var played = app.Rehearsed.Played;

        (played.ByLink > 0, played.BySignIn > 0, played.ByHandedLink > 0, played.Contradicted > 0).ShouldBe((true, true, true, true));
        played.Looked.ShouldBeGreaterThanOrEqualTo(played.ByHandedLink + played.Contradicted);
        played.Known.Values.Distinct().ShouldContain("STOPPED");
    }

    [Fact]
    public async Task Nobody_confirms_alone_what_a_second_person_has_to_look_at()
    {
        (await app.Count(PlainSums.Unseen)).ShouldBe(0);
        (
            await app.Count(
                """
                SELECT COUNT(*)
                FROM "AttestationEntries" e
                JOIN "Attestations" a ON a."Id" = e."AttestationId"
                WHERE e."HandedBy" IS NOT NULL AND a."DecidedBy" IS NOT NULL
                """
            )
        ).ShouldBe(app.Rehearsed.Played.ByHandedLink);
    }

    [Fact]
    public async Task Every_owner_is_asked_once() =>
        (
            await app.Rows(
                """
                SELECT "AccountId", "Key", COUNT(*)
                FROM "Notifications"
                WHERE "Kind" = 'ATTESTATION_REQUESTED'
                GROUP BY "AccountId", "Key"
                HAVING COUNT(*) > 1
                """
            )
        ).ShouldBeEmpty();

    [Fact]
    public void The_deliveries_are_the_same_each_time_and_as_untidy_as_those_of_the_ministries()
    {
        Government[] governments = [.. Enumerable.Range(1, 20).Select(n => new Government($"{n}", $"Kota Uji {n}", $"13.{n:D2}"))];
        var (one, other) = (Deliveries.Of(7, 240, governments), Deliveries.Of(7, 240, governments));

        one.Select(delivery => Convert.ToHexString(delivery.Content))
            .ShouldBe(other.Select(delivery => Convert.ToHexString(delivery.Content)));
        one.Sum(delivery => delivery.Rows.Count).ShouldBe(240);
        var (kipp, iga, labinov) = (one[0], one[1], one[2]);
        Encoding.UTF8.GetString(kipp.Content).ShouldNotContain("\r");
        iga.Content.ShouldContain((byte)0x93); // a quotation mark of Windows-1252
        Encoding.UTF8.GetString(labinov.Content).ShouldContain("script");
        one.ShouldAllBe(delivery => delivery.Rows.Any(row => row.Of != null && row.Of.ShortName == null));
        var shared = iga.Rows.Select(row => row.Of).Intersect(kipp.Rows.Select(row => row.Of));
        shared.Count(invention => invention is not null).ShouldBeGreaterThan(5);
    }

    /// <summary>Compares the states that the summary states with those of the rows.</summary>
    private async Task CompareAsync(string filter, string condition)
    {
        var summary = await app.Anonymous().Get($"{Summary}?{filter}");
        summary.Status.ShouldBe(200, summary.Text);
        var states = summary["states"]!.AsArray().Select(state => ((string)state!["existence"]!, (int)state["count"]!)).ToList();
        foreach (var (existence, count) in states)
            (
                await app.Count(
                    $"""
                    SELECT COUNT(*)
                    FROM "Innovations" i
                    WHERE i."Publication" = 'PUBLISHED' AND i."Existence" = '{existence}' AND {condition}
                    """
                )
            ).ShouldBe(count, $"{filter} {existence}");
        states.Sum(state => state.Item2).ShouldBe((int)summary["total"]!, filter);
    }
}
