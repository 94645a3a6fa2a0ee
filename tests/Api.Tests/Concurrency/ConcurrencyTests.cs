using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Concurrency;

[Collection(Shared.Entries)]
public class ConcurrencyTests(JippApp app)
{
    [Fact]
    public async Task One_of_two_concurrent_changes_to_the_same_version_wins()
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        foreach (var _ in Enumerable.Range(0, 10))
        {
            var published = await app.Published();

            var answers = await Task.WhenAll(
                new[] { "satu", "dua" }.Select(summary =>
                    admin.Patch($"/api/v1/innovations/{published.Id}", new { summary }, ("If-Match", published.ETag))
                )
            );

            answers.Select(answer => answer.Status).Order().ShouldBe([200, 412]);
            var winner = answers.Single(answer => answer.Status == 200);
            (await app.Anonymous().Get($"/api/v1/innovations/{published.Id}")).Text.ShouldBe(winner.Text);
        }
    }

    [Fact]
    public async Task Unconditional_writes_never_conflict()
    {
        const int callers = 8,
            changes = 20;
        var draft = await app.CompleteDraft();
        var url = $"/api/v1/innovations/{draft.Id}";

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, callers)
                .Select(async caller =>
                {
                    var admin = app.ClientWith("NATIONAL_ADMIN");
                    List<Reply> own = [];
                    for (var n = 0; n < changes; n++)
                        own.Add(await admin.Patch(url, new { summary = $"Ke-{caller}-{n}" }, ("If-Match", "*")));
                    return own;
                })
        );

        answers.SelectMany(own => own).ShouldAllBe(answer => answer.Status == 200);
        (await app.ClientWith("NATIONAL_ADMIN").Get(url)).ETag.ShouldStartWith($"\"{1 + (callers * changes)}-");
        (await app.ClientWith("NATIONAL_ADMIN").Patch(url, new { summary = "Basi" }, ("If-Match", draft.ETag))).Status.ShouldBe(412);
    }

    [Fact]
    public async Task Unconditional_bulk_writes_never_conflict()
    {
        var draft = await app.CompleteDraft();
        var item = new
        {
            op = "update",
            id = draft.Id,
            ifMatch = "*",
            data = new { summary = "Massal" },
        };

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(n =>
                    n % 2 == 0
                        ? app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/innovations/bulk", new { operations = Enumerable.Repeat(item, 5) })
                        : app.ClientWith("NATIONAL_ADMIN")
                            .Patch($"/api/v1/innovations/{draft.Id}", new { summary = $"Satu {n}" }, ("If-Match", "*"))
                )
        );

        answers.ShouldAllBe(answer => answer.Status == 200 || (answer.Status == 207 && (int)answer["summary.failed"]! == 0));
    }

    [Fact]
    public async Task Fifty_concurrent_creations_all_succeed()
    {
        var owner = (await app.Institution()).Id;
        var editor = app.ClientWith("INSTITUTION_EDITOR");

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(n => editor.Post("/api/v1/innovations", new { title = $"Bersamaan {n}", ownerInstitutionId = owner }))
        );

        answers.ShouldAllBe(answer => answer.Status == 201);
        answers.Select(answer => answer.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task Twenty_concurrent_publications_get_twenty_registry_numbers()
    {
        var reviewer = app.Reviewer();
        var owner = (await app.Institution()).Id;
        List<string> ids = [];
        foreach (var _ in Enumerable.Range(0, 20))
        {
            ids.Add((await app.CompleteDraft(ownerId: owner)).Id);
            await app.Move(ids[^1], new { to = "IN_REVIEW" });
        }

        var answers = await Task.WhenAll(
            ids.Select(id => reviewer.Post($"/api/v1/innovations/{id}/transitions", new { to = "PUBLISHED" }, ("If-Match", "*")))
        );

        answers.ShouldAllBe(answer => answer.Status == 200);
        answers.Select(answer => (string)answer["registryNumber"]!).ShouldBeUnique();
    }

    [Fact]
    public async Task One_of_two_concurrent_institutions_of_the_same_name_is_registered()
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => admin.Post("/api/v1/institutions", new { name = "Rebutan", kind = "COMMUNITY" }))
        );

        answers.Select(answer => answer.Status).Order().ShouldBe([201, 409, 409, 409, 409]);
    }

    [Fact]
    public async Task One_of_two_concurrent_records_of_the_same_source_row_is_written()
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var body = new
        {
            title = "Rebutan",
            ownerInstitutionId = (await app.Institution()).Id,
            sources = new[] { new { source = "IGA", sourceRecordId = "R-1" } },
        };

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => admin.Post("/api/v1/innovations", body)));

        answers.Select(answer => answer.Status).Order().ShouldBe([201, 409, 409, 409, 409]);
    }

    [Fact]
    public async Task Readers_are_not_blocked_by_writers()
    {
        var owner = (await app.Institution()).Id;
        var writing = Enumerable.Range(0, 10).Select(_ => app.Published(ownerId: owner)).ToList();
        var reading = Enumerable
            .Range(0, 100)
            .Select(n => app.Anonymous().Get($"/api/v1/innovations?limit=5&q=pelayanan&year.gte={1990 + n % 30}&facets=sector"));

        (await Task.WhenAll(reading)).ShouldAllBe(answer => answer.Status == 200);
        await Task.WhenAll(writing);
    }
}
