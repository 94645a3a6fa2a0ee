using JippApi.Api.Tests.Competitions;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.ProblemStatements;
using JippApi.Domain.Access;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Search;

/// <summary>Access to matches, and entries that follow their resources.</summary>
public class SearchAccessTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Theory]
    [InlineData("PUBLIC", true, true, true, true, true)]
    [InlineData("GOVERNMENT", false, true, true, true, false)]
    [InlineData("PRIVATE", false, false, true, false, false)]
    public async Task Problems_are_found_and_counted_only_by_their_readers(
        string visibility,
        bool anonymous,
        bool validator,
        bool editor,
        bool outsider,
        bool partner
    )
    {
        var word = RareWord.Next();
        var problem = await app.ProblemTitled($"Sampah {word}", visibility);
        var elsewhere = await app.Institution($"Dinas seberang {Given.Next()}", root: true);
        var stranger = app.ClientWith("INSTITUTION_EDITOR", $"orang {word}", new(ScopeKind.Institution, elsewhere.Id));

        foreach (
            var (client, reads) in new[]
            {
                (app.Anonymous(), anonymous),
                (app.ClientWith("VALIDATOR"), validator),
                (Editor, editor),
                (stranger, outsider),
                (app.ClientOf("KIPP"), partner),
            }
        )
        {
            var found = await client.Get($"/api/v1/search?q={word}");
            found.Ids.ShouldBe(reads ? [problem.Id] : []);
            ((int)found["page.count.value"]!).ShouldBe(reads ? 1 : 0);
            found["page.suggestedQuery"].ShouldBeNull();
            found["facets"]!["kind"]!.AsArray().Sum(count => (int)count!["count"]!).ShouldBe(reads ? 1 : 0);
            (await client.Get($"{GivenProblems.Url}/{problem.Id}")).Status.ShouldBe(reads ? 200 : 404);
        }
    }

    [Fact]
    public async Task A_statement_that_becomes_private_is_no_longer_found()
    {
        var word = RareWord.Next();
        var problem = await app.ProblemTitled($"Sampah {word}");
        (await Find(word)).ShouldBe([problem.Id]);

        (await Admin.Patch($"{GivenProblems.Url}/{problem.Id}", new { visibility = "PRIVATE" }, ("If-Match", "*"))).Status.ShouldBe(200);

        (await Find(word)).ShouldBe([]);
    }

    [Fact]
    public async Task Drafts_are_neither_found_nor_counted_even_by_those_who_write_them()
    {
        var word = RareWord.Next();
        (await app.CompleteDraft($"Inovasi {word}")).Status.ShouldBe(201);
        var now = TimeProvider.System.GetUtcNow();
        var body = KippBody.Edition(await Admin.GovernmentOf("13"), now, "13", now.Year);
        (body["name"], body["awardName"]) = ($"Lomba {word}", $"Lomba {word}");
        var edition = await Admin.Post(KippEdition.Editions, body);
        edition.Status.ShouldBe(201, edition.Text);
        (await Admin.Get($"{KippEdition.Editions}?limit=200")).Ids.ShouldContain(edition.Id);

        var found = await Admin.Get($"/api/v1/search?q={word}");

        (found.Items.Count, (int)found["page.count.value"]!).ShouldBe((0, 0), found.Text);
    }

    [Fact]
    public async Task What_is_withdrawn_is_no_longer_found()
    {
        var word = RareWord.Next();
        var innovation = await app.Published($"Inovasi {word}");
        (await Find(word)).ShouldBe([innovation.Id]);

        await app.Move(innovation.Id, new { to = "WITHDRAWN", reason = "Ganda." });

        (await Find(word)).ShouldBe([]);
    }

    [Fact]
    public async Task A_hub_is_found_by_its_new_name_and_by_the_new_name_of_its_host()
    {
        var (old, name, host) = (RareWord.Next(), RareWord.Next(), RareWord.Next());
        var hub = await app.HubNamed($"Hub {old}");
        var problem = await app.ProblemTitled($"Antrean {name}", institution: (string)hub["institution.id"]!);

        (await Admin.Patch($"{GivenHubs.Url}/{hub.Id}", new { name = $"Hub {name}" }, ("If-Match", "*"))).Status.ShouldBe(200);
        var renamed = await Admin.Patch($"/api/v1/institutions/{hub["institution.id"]}", new { name = $"Badan {host}" }, ("If-Match", "*"));
        renamed.Status.ShouldBe(200, renamed.Text);

        (await Find(old)).ShouldBe([]);
        (await Find(name)).ShouldBe([hub.Id, problem.Id], ignoreOrder: true);
        (await Find($"badan {host}")).ShouldBe([hub.Id, problem.Id], ignoreOrder: true);
        var shown = await app.Anonymous().Get($"/api/v1/search?q={host}&kind=HUB");
        ((string?)shown.Items[0]["snippet"]).ShouldBe($"Badan <mark>{host}</mark>");
    }

    [Fact]
    public async Task A_dry_run_leaves_nothing_to_be_found()
    {
        var word = RareWord.Next();
        var hub = await app.ProposedHub();

        var tried = await Admin.Patch($"{GivenHubs.Url}/{hub.Id}?validateOnly=true", new { name = $"Hub {word}" }, ("If-Match", "*"));

        tried.Status.ShouldBe(200, tried.Text);
        (await Find(word)).ShouldBe([]);
    }

    [Fact]
    public async Task Reindexing_writes_the_entries_of_what_was_there_before()
    {
        var word = RareWord.Next();
        var (hub, problem) = (await app.HubNamed($"Hub {word}"), await app.ProblemTitled($"Antrean {word}"));
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<JippDb>().SearchEntries.ExecuteDeleteAsync();
        (await Find(word)).ShouldBe([]);

        await scope.ServiceProvider.GetRequiredService<DirectoryRebuild>().RunAsync(CancellationToken.None);

        (await Find(word)).ShouldBe([hub.Id, problem.Id], ignoreOrder: true);
        ((string?)(await app.Anonymous().Get("/api/v1/search?q=kipp+2023")).Items[0]["kind"]).ShouldBe("COMPETITION");
    }

    private async Task<IReadOnlyList<string>> Find(string q) =>
        (await app.Anonymous().Get($"/api/v1/search?q={Uri.EscapeDataString(q)}")).Ids;
}
