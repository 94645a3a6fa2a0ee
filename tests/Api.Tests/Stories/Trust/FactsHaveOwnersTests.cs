using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Nobody states a fact that is somebody else's to state.</summary>
[Collection(Shared.Entries)]
public class FactsHaveOwnersTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";

    private static readonly object KippAward = new
    {
        competition = "KIPP",
        editionYear = 2024,
        tier = "OUTSTANDING",
        text = "Terpuji KIPP 2024",
    };

    [Theory]
    [InlineData("awards", "KIPP")]
    [InlineData("awards", "Kompetisi Inovasi Pelayanan Publik")]
    [InlineData("awards", "IGA")]
    [InlineData("awards", "Lomba Antarkampung")]
    [InlineData("sources", "KIPP")]
    [InlineData("notes", "")]
    public async Task An_editor_gives_its_record_no_prize_and_claims_no_list(string member, string list)
    {
        var published = await app.Published();
        object value = member switch
        {
            "awards" => new[] { new { competition = list, text = "Pemenang" } },
            "sources" => new[] { new { source = list, sourceRecordId = $"klaim-{Given.Next()}" } },
            _ => new[] { "Top 45 KIPP 2024" },
        };

        var refusal = await Refused(published.Id, new Dictionary<string, object> { [member] = value, ["summary"] = "Ikut berubah." });

        refusal.Faults.ShouldHaveSingleItem().ShouldStartWith($"/{member} STATED_BY_LIST");
    }

    [Fact]
    public async Task An_editor_removes_no_prize_and_no_source()
    {
        var published = await app.Published();
        await app.Revised(
            published.Id,
            new { awards = new[] { KippAward }, sources = new[] { new { source = "KIPP", sourceRecordId = $"K-{Given.Next()}" } } }
        );

        (await Refused(published.Id, new { awards = Array.Empty<object>(), sources = Array.Empty<object>() })).Faults.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_draft_claims_no_list_either()
    {
        var editor = app.ClientWith("INSTITUTION_EDITOR");
        var key = $"K-{Given.Next()}";

        var refusal = await editor.Post(
            Url,
            new
            {
                title = "Klaim",
                ownerInstitutionId = app.Accounts.Government,
                sources = new[] { new { source = "KIPP", sourceRecordId = key } },
            }
        );

        (refusal.Status, refusal.Code).ShouldBe((403, "STATED_BY_OTHERS"), refusal.Text);
        (await app.ClientOf("KIPP").Post(Url, Imported("KIPP", key))).Status.ShouldBe(201);
    }

    [Theory]
    [InlineData("KIPP", "KIPP", 200)]
    [InlineData("IGA", "KIPP", 403)]
    [InlineData("KIPP", "IGA", 403)]
    public async Task A_ministry_states_its_own_prizes_only(string ministry, string competition, int status)
    {
        var published = await app.Published();
        await app.Revised(
            published.Id,
            new { sources = new[] { new { source = ministry, sourceRecordId = $"{ministry}-{Given.Next()}" } } }
        );

        var reply = await app.ClientWith("SOURCE_ADMIN", "kementerian", new(ScopeKind.Source, ministry))
            .Patch($"{Url}/{published.Id}", new { awards = new[] { new { competition, text = "Top 45" } } }, ("If-Match", "*"));

        reply.Status.ShouldBe(status, reply.Text);
    }

    [Fact]
    public async Task A_ministry_does_not_rewrite_the_owners_story()
    {
        var published = await app.Published();
        await app.Revised(published.Id, new { sources = new[] { new { source = "KIPP", sourceRecordId = $"K-{Given.Next()}" } } });

        var refusal = await app.ClientOf("KIPP").Patch($"{Url}/{published.Id}", new { title = "Judul lain" }, ("If-Match", "*"));

        (refusal.Status, refusal.Code).ShouldBe((403, "STATED_BY_OTHERS"), refusal.Text);
        refusal.Faults.ShouldHaveSingleItem().ShouldBe("/title STATED_BY_OWNER");
    }

    [Fact]
    public async Task The_form_says_who_may_change_what()
    {
        var published = await app.Published(ownerId: app.Accounts.Government);

        var form = await app.ClientWith("INSTITUTION_EDITOR").Get($"{Url}/{published.Id}/form");

        form.Status.ShouldBe(200, form.Text);
        var members = form["members"]!.AsArray().ToDictionary(member => (string)member!["name"]!);
        ((bool)members["title"]!["mayChange"]!, (bool)members["title"]!["waitsForReview"]!).ShouldBe((true, true));
        ((bool)members["summary"]!["mayChange"]!, (bool)members["summary"]!["waitsForReview"]!).ShouldBe((true, false));
        ((bool)members["awards"]!["mayChange"]!, (string?)members["awards"]!["statedBy"]).ShouldBe((false, "SOURCE_LIST"));
        ((bool)members["phase"]!["mayChange"]!, (string?)members["phase"]!["statedBy"]).ShouldBe((false, "VERIFIED_EVIDENCE"));
    }

    [Fact]
    public async Task A_taken_key_names_the_record_that_has_it()
    {
        var key = $"I-{Given.Next()}";
        var holder = await app.Published();
        await app.Revised(holder.Id, new { sources = new[] { new { source = "IGA", sourceRecordId = key } } });

        var refusal = await app.ClientOf("IGA").Post(Url, Imported("IGA", key));

        (refusal.Status, refusal.Code).ShouldBe((409, "SOURCE_RECORD_EXISTS"));
        refusal.Missing().ShouldBe([$"IGA/{key}", $"{Url}/{holder.Id}"]);
        (await app.Anonymous().Get($"{Url}?sourceRecordId={key}")).Ids.ShouldBe([holder.Id]);
        (await app.Anonymous().Get($"{Url}?sourceRecordId={key}X")).Ids.ShouldBeEmpty();
    }

    private object Imported(string source, string key) =>
        new
        {
            title = $"Dari {source}",
            ownerInstitutionId = app.Accounts.Government,
            sources = new[] { new { source, sourceRecordId = key } },
        };

    /// <summary>A change by the owner's editor, which must be refused and change nothing.</summary>
    private async Task<Reply> Refused(string id, object patch)
    {
        var before = await app.Anonymous().Get($"{Url}/{id}");
        var refusal = await app.ClientWith("INSTITUTION_EDITOR").Patch($"{Url}/{id}", patch, ("If-Match", "*"));
        (refusal.Status, refusal.Code).ShouldBe((403, "STATED_BY_OTHERS"), refusal.Text);
        (await app.Anonymous().Get($"{Url}/{id}")).Text.ShouldBe(before.Text);
        return refusal;
    }
}
