using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Writing;

/// <summary>A dry run leaves nothing behind.</summary>
public class DryRunTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Numbers_of_published_innovations_have_no_gap()
    {
        var before = NumberOf(await app.Published());
        var draft = await app.CompleteDraft();
        await app.Move(draft.Id, new { to = "IN_REVIEW" });
        for (var times = 0; times < 3; times++)
        {
            var tried = await app.Reviewer()
                .Post($"/api/v1/innovations/{draft.Id}/transitions?validateOnly=true", new { to = "PUBLISHED" }, ("If-Match", "*"));
            (tried.Status, (string?)tried["publication"]).ShouldBe((200, "PUBLISHED"));
            NumberOf(tried).ShouldBeGreaterThan(899_999, "a placeholder");
        }

        var seen = await Admin.Get($"/api/v1/innovations/{draft.Id}");
        ((string?)seen["publication"], seen["registryNumber"]).ShouldBe(("IN_REVIEW", null));
        NumberOf(await app.Move(draft.Id, new { to = "PUBLISHED" })).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Trials_at_the_same_time_hinder_neither_each_other_nor_the_real_write()
    {
        List<string> drafts = [];
        for (var made = 0; made < 4; made++)
        {
            drafts.Add((await app.CompleteDraft()).Id);
            await app.Move(drafts[^1], new { to = "IN_REVIEW" });
        }

        var sent = drafts.SelectMany(id => new[] { "?validateOnly=true", "?validateOnly=true" }.Select(query => PublishAsync(id, query)));
        (await Task.WhenAll(sent)).ShouldAllBe(reply => reply.Status == 200);
        var mixed = await Task.WhenAll([
            .. drafts.Skip(1).Select(id => PublishAsync(id, "?validateOnly=true")),
            PublishAsync(drafts[0], ""),
        ]);
        mixed.ShouldAllBe(reply => reply.Status == 200);
        var numbers = new List<int> { NumberOf(mixed[^1]) };
        foreach (var id in drafts.Skip(1))
            numbers.Add(NumberOf(await PublishAsync(id, "")));
        numbers.ShouldBe(Enumerable.Range(numbers[0], drafts.Count));

        Task<Reply> PublishAsync(string id, string query) =>
            app.Reviewer().Post($"/api/v1/innovations/{id}/transitions{query}", new { to = "PUBLISHED" }, ("If-Match", "*"));
    }

    [Fact]
    public async Task A_refusal_is_that_of_the_real_write()
    {
        var draft = await app.CompleteDraft();
        var url = $"/api/v1/innovations/{draft.Id}";
        foreach (
            var (method, address, body, tag) in new (string, string, object, string?)[]
            {
                ("POST", "/api/v1/innovations", new { title = "" }, null),
                ("POST", $"{url}/transitions", new { to = "PUBLISHED" }, "*"),
                ("PATCH", url, new { title = "Judul lain" }, "\"99\""),
                ("PATCH", url, new { title = "Judul lain" }, null),
                ("PATCH", $"/api/v1/innovations/{Guid.CreateVersion7()}", new { title = "Judul lain" }, "*"),
                ("POST", "/api/v1/institutions", new { name = "Tanpa jenis" }, null),
            }
        )
        {
            (string, string)[] headers = tag is null ? [] : [("If-Match", tag)];
            var real = await Admin.Send(new HttpMethod(method), address, body, headers);
            var tried = await Admin.Send(new HttpMethod(method), address + "?validateOnly=true", body, headers);
            (tried.Status, tried.Code, string.Join(' ', tried.Faults)).ShouldBe(
                (real.Status, real.Code, string.Join(' ', real.Faults)),
                $"{method} {address}"
            );
            real.Status.ShouldBeGreaterThanOrEqualTo(400);
        }
    }

    [Fact]
    public async Task Who_may_not_write_may_not_try()
    {
        var draft = await app.CompleteDraft();
        var stranger = app.ClientWith(
            "INSTITUTION_EDITOR",
            "orang luar",
            new(Domain.Access.ScopeKind.Institution, (await app.Institution(root: true)).Id)
        );
        foreach (var client in new[] { app.Anonymous(), app.ClientWith("NOBODY", "siapa saja"), stranger })
        {
            var real = await client.Patch($"/api/v1/innovations/{draft.Id}", new { title = "Milik saya" }, ("If-Match", "*"));
            var tried = await client.Patch(
                $"/api/v1/innovations/{draft.Id}?validateOnly=true",
                new { title = "Milik saya" },
                ("If-Match", "*")
            );
            (tried.Status, tried.Code).ShouldBe((real.Status, real.Code));
            real.Status.ShouldBeOneOf(401, 403, 404);
        }
    }

    [Fact]
    public async Task A_key_is_free_after_a_dry_run_and_a_dry_run_under_a_used_key_runs()
    {
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        var owner = (await app.Institution()).Id;
        (await Admin.Post("/api/v1/innovations?validateOnly=true", Given.Complete(owner, "Judul coba"), key)).Status.ShouldBe(200);
        var real = await Admin.Post("/api/v1/innovations", Given.Complete(owner, "Judul sungguhan"), key);
        (real.Status, real.Header("Idempotency-Replayed")).ShouldBe((201, null));
        var tried = await Admin.Post("/api/v1/innovations?validateOnly=true", Given.Complete(owner, "Judul ketiga"), key);
        (tried.Status, (string?)tried["title"], tried.Header("Jipp-Validated")).ShouldBe((200, "Judul ketiga", "true"));
        (await Admin.Get($"/api/v1/innovations/{tried.Id}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_refused_dry_run_of_a_partner_is_not_among_its_failed_calls()
    {
        var partner = app.ClientOf("KIPP");
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        (await partner.Post("/api/v1/innovations?validateOnly=true", new { titel = "Salah" }, key)).Status.ShouldBe(422);
        (await partner.Get("/api/v1/partners/me"))["failedCalls"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("?validateOnly=ya", "validateOnly INVALID_VALUE")]
    [InlineData("?validateOnly=true&validateOnly=false", "validateOnly REPEATED")]
    [InlineData("?validateonly=true", "validateonly UNKNOWN_PARAMETER")]
    public async Task A_value_that_is_not_understood_saves_nothing(string query, string fault)
    {
        var reply = await Admin.Post($"/api/v1/innovations{query}", new { title = "Judul" });
        (reply.Status, string.Join(' ', reply.Faults)).ShouldBe((400, fault));
    }

    [Fact]
    public async Task False_saves()
    {
        var body = Given.Complete((await app.Institution()).Id);
        (await Admin.Post("/api/v1/innovations?validateOnly=false", body)).Status.ShouldBe(201);
    }

    [Fact]
    public async Task A_minimal_answer_has_no_body()
    {
        var body = Given.Complete((await app.Institution()).Id);
        var tried = await Admin.Post("/api/v1/innovations?validateOnly=true", body, ("Prefer", "return=minimal"));
        (tried.Status, tried.Text, tried.Header("Jipp-Validated"), tried.Header("Preference-Applied")).ShouldBe(
            (204, "", "true", "return=minimal")
        );
    }

    [Fact]
    public async Task A_secret_that_would_never_work_is_not_shown()
    {
        var tried = await Admin.Post(
            "/api/v1/users?validateOnly=true",
            new { email = $"coba-{Given.Next()}@uji.example", name = "Orang coba" }
        );
        (tried.Status, tried.Text, tried.Header("Jipp-Validated")).ShouldBe((204, "", "true"));
    }

    [Theory]
    [InlineData("id", "tidak dapat dijalankan tanpa menyimpan")]
    [InlineData("en", "cannot run without saving")]
    public async Task An_operation_without_a_dry_run_says_so(string language, string text)
    {
        var reply = await Admin.Post("/api/v1/me/sign-out?validateOnly=true", new { }, ("Accept-Language", language));
        (reply.Status, string.Join(' ', reply.Faults)).ShouldBe((400, "validateOnly VALIDATE_ONLY_UNSUPPORTED"));
        reply.Text.ShouldContain(text);
        (await Admin.Get("/api/v1/me")).Status.ShouldBe(200);
    }

    private static int NumberOf(Reply innovation) =>
        int.Parse(((string)innovation["registryNumber"]!).Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture);
}
