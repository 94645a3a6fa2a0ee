using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Entries;

public class EligibilityTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task A_fresh_innovation_meets_all_rules()
    {
        var (edition, innovation, editor) = await GivenAsync();

        var check = await CheckAsync(editor, edition, innovation);

        ((string)check["result"]!).ShouldBe("MET");
        check["rules"]!
            .AsArray()
            .Select(rule => (string)rule!["criterion"]!)
            .ShouldBe(["PUBLISHED", "GROUP", "CLUSTER", "REGION", "QUOTA", "ONE_ENTRY"]);
    }

    [Theory]
    [InlineData(84, "MET", "FULFILLED")] // seven years before March 2031 is March 2024, and the record is of 2023
    [InlineData(96, "UNKNOWN", "AGE_UNCLEAR")]
    [InlineData(99, "NOT_MET", "TOO_YOUNG")]
    public async Task An_age_is_counted_to_the_last_day_of_submissions(int months, string result, string reason)
    {
        var (edition, innovation, editor) = await GivenAsync(new { kind = "MINIMUM_AGE", number = months });

        var rule = (await CheckAsync(editor, edition, innovation)).RuleOf("MINIMUM_AGE");

        ((string)rule["result"]!, (string)rule["reason"]!).ShouldBe((result, reason));
    }

    [Fact]
    public async Task The_award_that_blocks_is_named()
    {
        var (edition, innovation, editor) = await GivenAsync(
            new
            {
                kind = "NEVER_AWARDED",
                awardName = "KIPP",
                tiers = new[] { "TOP_45" },
            }
        );
        await AwardAsync(innovation, 2019, "TOP_99");
        ((string)(await CheckAsync(editor, edition, innovation))["result"]!).ShouldBe("MET", "another tier does not count");

        await AwardAsync(innovation, 2021, "TOP_45");
        var rule = (await CheckAsync(editor, edition, innovation)).RuleOf("NEVER_AWARDED");

        ((string)rule["result"]!, (int)rule["blockedBy"]!["award"]!["editionYear"]!).ShouldBe(("NOT_MET", 2021));
    }

    [Fact]
    public async Task Awards_of_merged_records_count_by_edition()
    {
        var (edition, innovation, editor) = await GivenAsync(
            new
            {
                kind = "AWARDED_AT_MOST",
                number = 1,
                awardName = "KIPP",
                tiers = new[] { "TOP_99" },
            }
        );
        var twin = (await app.Published()).Id;
        await AwardAsync(innovation, 2019, "TOP_99");
        await AwardAsync(twin, 2019, "TOP_99");
        await app.Move(twin, new { to = "MERGED", survivorId = innovation });
        ((string)(await CheckAsync(editor, edition, innovation))["result"]!).ShouldBe("MET", "both records name the same edition");

        await AwardAsync(innovation, 2020, "TOP_99");
        (await CheckAsync(editor, edition, innovation)).RuleOf("AWARDED_AT_MOST")["reason"]!.ToString().ShouldBe("AWARDED_TOO_OFTEN");
    }

    [Fact]
    public async Task A_replica_names_the_awarded_innovation_that_inspired_it()
    {
        var (edition, innovation, editor) = await GivenAsync();
        var source = (await app.Published()).Id;

        (await ReasonAsync(null)).ShouldBe("SOURCE_NOT_NAMED");
        (await ReasonAsync(innovation)).ShouldBe("SOURCE_IS_ITSELF");
        (await ReasonAsync(source)).ShouldBe("SOURCE_NOT_AWARDED");
        await AwardAsync(source, 2013, "TOP_9");
        (await ReasonAsync(source)).ShouldBe("SOURCE_NOT_AWARDED", "only awards since 2014 count");
        await AwardAsync(source, 2019, "TOP_99");
        (await ReasonAsync(source)).ShouldBe("FULFILLED");

        async Task<string> ReasonAsync(string? inspiredBy) =>
            (string)(await CheckAsync(editor, edition, innovation, "REPLIKASI", inspiredBy)).RuleOf("REPLICATES_AWARDED")["reason"]!;
    }

    [Fact]
    public async Task An_institution_of_another_province_does_not_enter()
    {
        var edition = await KippEdition.OpenAsync(app, province: "61");
        var owner = (await app.Institution()).Id;
        var innovation = (await app.Published(ownerId: owner)).Id;

        var check = await CheckAsync(await app.EditorOf(owner), edition, innovation);

        check.RuleOf("REGION")["reason"]!.ToString().ShouldBe("OUTSIDE_REGION");
    }

    [Fact]
    public async Task An_earlier_entry_is_named_with_its_address()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();

        var rule = (await CheckAsync(entry.Entrant, edition, entry.Innovation)).RuleOf("ONE_ENTRY");

        ((string)rule["result"]!, (string)rule["blockedBy"]!["entryHref"]!).ShouldBe(("NOT_MET", entry.Url));
    }

    [Fact]
    public async Task Strangers_learn_nothing_from_a_check()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        var stranger = await app.EditorOf((await app.Institution()).Id);
        var body = new { innovationId = entry.Innovation, group = "UMUM" };

        (await stranger.Post($"{edition.Url}/eligibility-checks", body)).Status.ShouldBe(403);
        (await edition.Organiser.Post($"{edition.Url}/eligibility-checks", body)).Status.ShouldBe(200);
    }

    /// <summary>An edition whose general group has a criterion, and an innovation with somebody who may enter it.</summary>
    private async Task<(KippEdition Edition, string Innovation, HttpClient Editor)> GivenAsync(object? criterion = null)
    {
        var edition = await KippEdition.OpenAsync(
            app,
            body =>
            {
                if (criterion is not null)
                    KippBody.GroupOf(body, "UMUM")["criteria"]!.AsArray().Add(KippBody.Body(criterion));
            }
        );
        var owner = (await app.Institution()).Id;
        return (edition, (await app.Published(ownerId: owner)).Id, await app.EditorOf(owner));
    }

    private static Task<Reply> CheckAsync(
        HttpClient client,
        KippEdition edition,
        string innovationId,
        string group = "UMUM",
        string? inspiredBy = null
    ) =>
        client
            .Post(
                $"{edition.Url}/eligibility-checks",
                new
                {
                    innovationId,
                    group,
                    inspiredBy,
                }
            )
            .Done();

    /// <summary>Adds an award of the national competition to a record.</summary>
    private async Task AwardAsync(string innovation, int year, string tier)
    {
        var admin = await app.Admin();
        var awards = (await admin.Get($"/api/v1/innovations/{innovation}").Done())["awards"]?.DeepClone().AsArray() ?? [];
        awards.Add(
            KippBody.Body(
                new
                {
                    competition = "KIPP",
                    editionYear = year,
                    tier,
                    text = $"{tier} {year}",
                }
            )
        );
        (await admin.Patch($"/api/v1/innovations/{innovation}", new { awards }, ("If-Match", "*"))).Status.ShouldBe(200);
    }
}
