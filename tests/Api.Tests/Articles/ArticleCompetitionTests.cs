using JippApi.Api.Tests.Competitions;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Articles.GivenArticles;

namespace JippApi.Api.Tests.Articles;

public class ArticleCompetitionTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task An_edition_is_named_once_it_is_public()
    {
        var edition = await KippEdition.DraftAsync(app);
        var body = new
        {
            kind = "NEWS",
            texts = new[] { Text("id", "Kompetisi dibuka") },
            relatedCompetitionIds = new[] { edition.Id },
        };
        var writer = await app.Admin();
        (await writer.Post(Url, body)).Faults.ShouldBe(["/relatedCompetitionIds UNKNOWN_COMPETITION"]);

        await edition.MoveAsync("OPEN");

        var article = await writer.Post(Url, body);
        article.Status.ShouldBe(201, article.Text);
        article["relatedCompetitionIds"]!.AsArray().Select(id => (string?)id).ShouldBe([edition.Id]);
    }
}
