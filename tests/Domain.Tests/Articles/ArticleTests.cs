using JippApi.Domain.Access;
using JippApi.Domain.Articles;
using JippApi.Domain.Common;
using JippApi.Domain.Files;
using JippApi.Domain.Hubs;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Articles;

public class ArticleTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 5, 0, 0, TimeSpan.Zero);
    private static readonly Actor Writer = new(new("penulis"));
    private static readonly Actor Reviewer = new(new("pemeriksa"));

    private static readonly ArticleContent Content = new()
    {
        Kind = ArticleKind.News,
        OriginalLanguage = "id",
        Texts = [new("id", "Judul", "Ringkasan", "Isi"), new("en", "Title", "Summary", "Body")],
    };

    [Fact]
    public void The_status_follows_the_time_and_a_window_excludes_its_end()
    {
        var (from, until) = (Noon.AddHours(2), Noon.AddHours(3));
        var article = Approved(Content with { PublishFrom = from, ExpiresAt = until });

        article.StatusAt(from.AddTicks(-1)).ShouldBe(ArticleStatus.Scheduled);
        article.StatusAt(from).ShouldBe(ArticleStatus.Published);
        article.StatusAt(until.AddTicks(-1)).ShouldBe(ArticleStatus.Published);
        article.StatusAt(until).ShouldBe(ArticleStatus.Expired);
    }

    [Fact]
    public void An_article_is_not_approved_in_the_moment_in_which_its_window_closes()
    {
        var article = Submitted(Content with { ExpiresAt = Noon.AddHours(1) });

        new Action(() => article.Approve(Reviewer, Noon.AddHours(1))).ShouldBreak(ArticleRules.WindowOpen);

        article.Approve(Reviewer, Noon.AddHours(1).AddTicks(-1));
        article.StatusAt(Noon.AddHours(1)).ShouldBe(ArticleStatus.Expired);
    }

    [Fact]
    public void An_article_cannot_claim_to_have_been_public_before_its_first_approval()
    {
        var article = Approved(Content with { PublishFrom = Noon.AddYears(-1) });
        article.PublishFrom.ShouldBe(Noon);

        article.Return("Perbaiki judul.", Noon.AddDays(1));
        article.Revise(Content with { PublishFrom = Noon.AddYears(-2) }, Writer, Noon.AddDays(1));
        article.Submit(Noon.AddDays(1));
        article.Approve(Reviewer, Noon.AddDays(1));

        article.PublishFrom.ShouldBe(Noon);
    }

    [Fact]
    public void Nobody_approves_what_they_wrote_for_themselves_or_for_somebody_else()
    {
        var article = Article.Draft(Content, new(new("wakil"), new("penulis")), Noon);
        article.Revise(Content, new(new("penyunting")), Noon);
        article.Submit(Noon);

        foreach (var name in new[] { "wakil", "penulis", "penyunting" })
            new Action(() => article.Approve(new(new("lain"), new(name)), Noon)).ShouldBreak(ArticleRules.ApprovedByAnother);

        article.Approve(Reviewer, Noon);
        article.Stage.ShouldBe(ArticleStage.Approved);
    }

    [Fact]
    public void A_translation_is_outdated_once_the_original_is_newer()
    {
        var article = Article.Draft(Content, Writer, Noon);
        article.Texts.ShouldAllBe(text => !article.IsOutdated(text));

        article.Revise(
            Content with
            {
                Texts = [Content.Texts[0] with { Markdown = "Isi baru" }, Content.Texts[1]],
            },
            Writer,
            Noon.AddDays(1)
        );

        article.IsOutdated(article.Texts[1]).ShouldBeTrue();
        article.IsOutdated(article.Texts[0]).ShouldBeFalse();
        article.Revise(
            Content with
            {
                Texts = [Content.Texts[0] with { Markdown = "Isi baru" }, new("en", "New", "S", "B")],
            },
            Writer,
            Noon.AddDays(2)
        );
        article.IsOutdated(article.Texts[1]).ShouldBeFalse();
    }

    [Fact]
    public void A_change_of_the_original_language_does_not_hide_that_a_text_is_old()
    {
        var article = Article.Draft(Content, Writer, Noon);
        article.Revise(
            Content with
            {
                Texts = [Content.Texts[0] with { Markdown = "Isi baru" }, Content.Texts[1]],
            },
            Writer,
            Noon.AddDays(1)
        );

        article.Revise(article.Content with { OriginalLanguage = "en" }, Writer, Noon.AddDays(2));

        article.IsOutdated(article.Texts.Single(text => text.Language == "id")).ShouldBeTrue();
    }

    [Fact]
    public void An_article_keeps_the_pictures_that_its_texts_show()
    {
        var (kept, gone, fresh) = (StoredFileId.New(), StoredFileId.New(), StoredFileId.New());
        var article = Article.Draft(Content with { PictureIds = [kept, gone] }, Writer, Noon);

        article.Revise(Content with { PictureIds = [fresh, kept] }, Writer, Noon);

        article.Pictures.Select(picture => picture.FileId).ShouldBe([kept, fresh]);
    }

    [Fact]
    public void Only_a_draft_is_revised_and_its_publisher_stays()
    {
        var article = Article.Draft(Content, Writer, Noon);
        new Action(() => article.Revise(Content with { HubId = HubId.New() }, Writer, Noon)).ShouldBreak(ArticleRules.HubKept);
        article.Submit(Noon);
        new Action(() => article.Revise(Content, Writer, Noon)).ShouldBreak(ArticleRules.StillDraft);
        new Action(() => article.Submit(Noon)).ShouldBreak(ArticleRules.TransitionAllowed);
        new Action(() => article.Retire("x", Noon)).ShouldBreak(ArticleRules.TransitionAllowed);
    }

    [Fact]
    public void Content_that_makes_no_sense_is_refused()
    {
        Breaks(Content with { OriginalLanguage = "jv" }, ArticleRules.OriginalThere);
        Breaks(Content with { Texts = [Content.Texts[0], Content.Texts[0]] }, ArticleRules.LanguagesOnce);
        Breaks(Content with { PublishFrom = Noon, ExpiresAt = Noon }, ArticleRules.WindowInOrder);
        Breaks(Content with { Kind = ArticleKind.Event }, ArticleRules.EventFitsKind);
        Breaks(Content with { Event = new(Noon, Noon.AddHours(1), "Padang") }, ArticleRules.EventFitsKind);
        Breaks(Content with { Kind = ArticleKind.Event, Event = new(Noon, Noon, "Padang") }, ArticleRules.EventInOrder);
        Breaks(Content with { Kind = ArticleKind.Video }, ArticleRules.VideoFitsKind);

        static void Breaks(ArticleContent content, Rule rule) => new Action(() => Article.Draft(content, Writer, Noon)).ShouldBreak(rule);
    }

    [Fact]
    public void Only_public_articles_are_featured_and_voted_on_and_not_by_writers()
    {
        var article = Submitted(Content);
        new Action(() => article.Feature(true, Noon)).ShouldBreak(ArticleRules.Public);
        new Action(() => ArticleVote.Cast(article, AccountId.New(), Reviewer, true, Noon)).ShouldBreak(ArticleRules.Public);
        article.Approve(Reviewer, Noon);

        article.Feature(true, Noon);
        new Action(() => ArticleVote.Cast(article, AccountId.New(), Writer, true, Noon)).ShouldBreak(ArticleRules.JudgedByAnother);

        (article.FeaturedAt, ArticleVote.Cast(article, AccountId.New(), Reviewer, true, Noon).IsHelpful).ShouldBe((Noon, true));
        article.Retire("Keliru.", Noon.AddDays(1));
        (article.FeaturedAt, article.StatusAt(Noon.AddDays(1))).ShouldBe((null, ArticleStatus.Retired));
    }

    private static Article Submitted(ArticleContent content)
    {
        var article = Article.Draft(content, Writer, Noon);
        article.Submit(Noon);
        return article;
    }

    private static Article Approved(ArticleContent content)
    {
        var article = Submitted(content);
        article.Approve(Reviewer, Noon);
        return article;
    }
}
