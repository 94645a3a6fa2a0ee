using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.Articles;
using static JippApi.Api.Tests.Articles.GivenArticles;

namespace JippApi.Api.Tests.Articles;

[Collection(Shared.Plans)]
public class PublishingTests(JippApp app)
{
    [Fact]
    public async Task An_article_goes_from_draft_to_public_by_two_people_and_back()
    {
        var draft = await app.ArticleWriter().Post(Url, Body());
        draft.Status.ShouldBe(201, draft.Text);
        draft.Header("Location").ShouldBe($"{Url}/{draft.Id}");
        (await app.Anonymous().Get($"{Url}/{draft.Id}")).Status.ShouldBe(404);

        var revised = await app.ArticleWriter().Patch($"{Url}/{draft.Id}", new { kind = "GUIDE" }, ("If-Match", draft.ETag));
        (revised.Status, (string?)revised["kind"]).ShouldBe((200, "GUIDE"), revised.Text);
        (await app.ArticleWriter().Patch($"{Url}/{draft.Id}", new { kind = "FAQ" }, ("If-Match", draft.ETag))).Status.ShouldBe(412);
        (await app.ArticleWriter().MoveArticle(draft.Id, "IN_REVIEW")).Status.ShouldBe(200);
        await app.ArticleWriter()
            .ShouldBeRefused(
                $"{Url}/{draft.Id}",
                ArticleRules.ApprovedByAnother,
                "ARTICLE_OF_ONES_OWN",
                "Anda tidak dapat menyetujui artikel yang Anda tulis",
                language => app.ArticleWriter().MoveArticle(draft.Id, "APPROVED", null, language)
            );

        var approved = await app.Approved(draft.Id);
        ((string?)approved["status"]).ShouldBe("PUBLISHED");
        approved["publishFrom"].ShouldNotBeNull();
        (await app.Anonymous().Get($"{Url}/{draft.Id}")).Status.ShouldBe(200);
        (await app.ArticleWriter().Patch($"{Url}/{draft.Id}", new { kind = "FAQ" }, ("If-Match", "*"))).Code.ShouldBe("ARTICLE_NOT_DRAFT");

        (await app.ArticleReviewer().MoveArticle(draft.Id, "DRAFT")).Faults.ShouldBe(["/reason REQUIRED"]);
        (await app.ArticleReviewer().MoveArticle(draft.Id, "DRAFT", "Perbaiki judul.")).Status.ShouldBe(200);
        (await app.Anonymous().Get($"{Url}/{draft.Id}")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"{Url}?status=DRAFT&limit=200")).Ids.ShouldNotContain(draft.Id);
        (await app.ArticleWriter().Get($"{Url}?status=DRAFT&limit=200")).Ids.ShouldContain(draft.Id);
    }

    [Fact]
    public async Task A_hub_publishes_its_own_and_only_national_editors_feature_them()
    {
        var (hub, far) = (await app.WorkingHub(), await app.WorkingHub("61"));
        var editor = app.ClientWith("CONTENT_EDITOR", "editor hub", new(ScopeKind.Region, "13"));
        var national = app.ClientWith("CONTENT_EDITOR", "editor nasional", GrantScope.Nation);

        var draft = await editor.Post(Url, Body(hub.Id));
        draft.Status.ShouldBe(201, draft.Text);
        (await editor.Post(Url, Body(far.Id))).Status.ShouldBe(403);
        (await editor.Post(Url, Body())).Status.ShouldBe(403);
        (await app.ClientWith("VALIDATOR").Post(Url, Body(hub.Id))).Status.ShouldBe(403);
        (await editor.Post(Url, Body(Guid.CreateVersion7().ToString()))).Faults.ShouldBe(["/hubId UNKNOWN_HUB"]);
        (await editor.MoveArticle(draft.Id, "IN_REVIEW")).Status.ShouldBe(200);
        (await app.ClientWith("CONTENT_EDITOR", "editor jauh", new(ScopeKind.Region, "61")).Get($"{Url}/{draft.Id}")).Status.ShouldBe(404);
        (await app.ClientWith("HUB_ADMIN").MoveArticle(draft.Id, "APPROVED")).Status.ShouldBe(200);

        (await editor.Put($"{Url}/{draft.Id}/feature", new { isFeatured = true }, ("If-Match", "*"))).Status.ShouldBe(403);
        var featured = await national.Put($"{Url}/{draft.Id}/feature", new { isFeatured = true }, ("If-Match", "*"));
        featured.Status.ShouldBe(200, featured.Text);
        (await app.Anonymous().Get($"{Url}?featured=true&hubId={hub.Id}&kind=NEWS")).Ids.ShouldBe([draft.Id]);
        (await app.Anonymous().Get($"{Url}?hubId={far.Id}")).Ids.ShouldBeEmpty();
    }

    [Fact]
    public async Task Readers_vote_once_and_writers_not_at_all()
    {
        var article = (await app.PublishedArticle()).Id;
        var reader = app.ClientWith("NONE", "pembaca");

        (await reader.Post($"{Url}/{article}/votes", new { isHelpful = true })).Status.ShouldBe(200);
        (await app.ClientWith("NONE", "pembaca lain").Post($"{Url}/{article}/votes", new { isHelpful = true })).Status.ShouldBe(200);
        var changed = await reader.Post($"{Url}/{article}/votes", new { isHelpful = false });
        ((int?)changed["helpful"], (int?)changed["notHelpful"]).ShouldBe((1, 1), changed.Text);

        (await app.Anonymous().Post($"{Url}/{article}/votes", new { isHelpful = true })).Status.ShouldBe(401);
        (await app.ArticleWriter().Post($"{Url}/{article}/votes", new { isHelpful = true })).Code.ShouldBe("ARTICLE_VOTE_ON_ONES_OWN");
        var unseen = (await app.Submitted(Body())).Id;
        (await reader.Post($"{Url}/{unseen}/votes", new { isHelpful = true })).Status.ShouldBe(404);
        ((int?)(await app.Anonymous().Get($"{Url}/{article}"))["votes.helpful"]).ShouldBe(1);
        (await reader.Get("/api/v1/me/data"))["articleVotes"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Only_public_relations_are_taken_and_shown()
    {
        var innovation = (await app.Published()).Id;
        object Related(string id) =>
            new
            {
                kind = "NEWS",
                texts = new[] { Text("id", "Tentang inovasi") },
                relatedInnovationIds = new[] { id },
            };

        var draft = (await app.CompleteDraft()).Id;
        (await app.ArticleWriter().Post(Url, Related(draft))).Faults.ShouldBe(["/relatedInnovationIds UNKNOWN_INNOVATION"]);
        var article = (await app.PublishedArticle(Related(innovation))).Id;
        (await app.Anonymous().Get($"{Url}/{article}"))["relatedInnovationIds"]!.AsArray().Count.ShouldBe(1);

        await app.Move(innovation, new { to = "WITHDRAWN", reason = "Uji" });

        (await app.Anonymous().Get($"{Url}/{article}"))["relatedInnovationIds"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Faults_are_named()
    {
        var refused = await app.ArticleWriter()
            .Post(
                Url,
                new
                {
                    kind = "VIDEO",
                    originalLanguage = "fr",
                    videoUrl = "http://video.example/1",
                    texts = new[] { Text("xx", "NIK 1371015203900001", "") },
                }
            );

        refused.Status.ShouldBe(422);
        refused
            .Faults.Order()
            .ShouldBe([
                "/originalLanguage INVALID_VALUE",
                "/texts/0/language INVALID_VALUE",
                "/texts/0/markdown REQUIRED",
                "/texts/0/summary IDENTITY_NUMBER",
                "/texts/0/title IDENTITY_NUMBER",
                "/videoUrl NOT_AN_HTTPS_ADDRESS",
            ]);
    }

    [Theory]
    [InlineData("""{"originalLanguage":"jv"}""", "ARTICLE_ORIGINAL_MISSING")]
    [InlineData("""{"publishFrom":"2027-01-02T00:00:00Z","expiresAt":"2027-01-02T00:00:00Z"}""", "ARTICLE_WINDOW_ORDER")]
    [InlineData("""{"kind":"EVENT"}""", "ARTICLE_EVENT_KIND")]
    [InlineData("""{"kind":"VIDEO"}""", "ARTICLE_VIDEO_KIND")]
    [InlineData(
        """{"kind":"EVENT","event":{"startsAt":"2027-01-02T00:00:00Z","endsAt":"2027-01-01T00:00:00Z","place":"Padang"}}""",
        "ARTICLE_EVENT_ORDER"
    )]
    public async Task Content_that_makes_no_sense_is_refused(string patch, string code)
    {
        var draft = await app.ArticleWriter().Post(Url, Body());

        var refused = await app.ArticleWriter().Patch($"{Url}/{draft.Id}", patch, ("If-Match", "*"));

        (refused.Status, refused.Code).ShouldBe((422, code), refused.Text);
    }
}
