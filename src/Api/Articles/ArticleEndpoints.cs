using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Articles;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Domain.Articles;

namespace JippApi.Api.Articles;

internal static class ArticleEndpoints
{
    private const string One = "{articleId:guid}";

    private static readonly Parameter LanguageWanted = Parameter.OneOf(
        "language",
        "Bahasa yang diinginkan; bila tidak ada, Accept-Language. Artikel tanpa bahasa itu dijawab dalam bahasa lain dan menyebutkannya. — "
            + "Language wanted; without it, Accept-Language. An article without it is answered in another language, and says so.",
        ArticleLanguages.Codes
    );

    private static readonly Parameter Hub = new("hubId", ParameterType.Id, "Hub yang menerbitkan. — Hub that publishes.");

    private static readonly IReadOnlyList<Parameter> Filters =
    [
        Parameter.CodesOf<ArticleKind>("kind", "article-kinds", "Jenis. — Kind.", "NEWS"),
        Hub,
        LanguageWanted,
        Parameter.Text(
            "q",
            "Kata dalam artikel yang sudah disetujui, seperti pada pencarian. — Words in articles once they are approved, as in the search.",
            "replikasi"
        ),
        new("featured", ParameterType.Boolean, "Apakah diutamakan secara nasional. — Whether featured nationally."),
    ];

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        .. Filters,
        Parameter.CodesOf<ArticleStatus>(
            "status",
            "article-statuses",
            "Status; bila tidak ada, PUBLISHED. Status lain hanya tampak bagi penulis dan pemeriksanya. — "
                + "Status; without it, PUBLISHED. Others are seen only by those who write and review.",
            "PUBLISHED"
        ),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        var articles = api.MapGroup("articles").WithTags("Articles");

        articles
            .MapGet("", List)
            .Open(nameof(ListArticles), "List articles, newest first")
            .WithQuery(ListParameters)
            .Answers<Listing<ArticleItem>>();
        articles
            .MapGet(One, Get)
            .Open(nameof(GetArticle), "Get an article")
            .WithQuery(LanguageWanted)
            .Answers<ArticleDocument>()
            .Fails(404);
        articles
            .MapGet("atom", Feed)
            .Open("GetArticleFeed", "Get the newest articles as a feed (Atom)")
            .WithQuery(Filters)
            .AnswersFile(MediaTypes.Atom);
        articles
            .MapGet("events.ics", Events)
            .Open(nameof(GetArticleEvents), "Get the public events as a calendar (iCalendar)")
            .WithQuery(Hub, LanguageWanted)
            .AnswersFile(MediaTypes.Calendar);
        articles
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync((ArticleInput input) => new DraftArticle(input), article => $"/api/v1/articles/{article.Id}")
            )
            .Writes(nameof(DraftArticle), "Draft an article", Permissions.WriteArticles)
            .Takes<ArticleInput>(MediaTypes.Json)
            .Creates<ArticleDocument>();
        articles
            .MapPatch(
                One,
                (Guid articleId, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetArticleInput(articleId, version),
                        (version, input) => new ReviseArticle(articleId, version, input)
                    )
            )
            .Writes(nameof(ReviseArticle), "Update a draft of an article (merge patch)", Permissions.WriteArticles)
            .Takes<ArticleInput>(MediaTypes.MergePatch)
            .Changes<ArticleDocument>();
        articles
            .MapPost(
                $"{One}/transitions",
                (Guid articleId, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, ArticleTransitionRequest body) => new MoveArticle(articleId, version, body.To, body.Reason)
                    )
            )
            .Writes(nameof(MoveArticle), "Submit, return, approve or retire an article", Policies.MoveArticles)
            .Takes<ArticleTransitionRequest>(MediaTypes.Json)
            .Changes<ArticleDocument>();
        articles
            .MapPut(
                $"{One}/feature",
                (Guid articleId, ApiCall call) =>
                    call.ChangeAsync((int? version, ArticleFeatureRequest body) => new FeatureArticle(articleId, version, body.IsFeatured))
            )
            .Writes(nameof(FeatureArticle), "Feature an article nationally, or end that", Permissions.FeatureArticles)
            .Takes<ArticleFeatureRequest>(MediaTypes.Json)
            .Changes<ArticleDocument>();
        articles
            .MapPost(
                $"{One}/votes",
                (Guid articleId, ApiCall call) => call.RunAsync((ArticleVoteRequest body) => new VoteOnArticle(articleId, body.IsHelpful))
            )
            .Writes(nameof(VoteOnArticle), "Say whether an article has helped", Policies.SignedIn)
            .Takes<ArticleVoteRequest>(MediaTypes.Json)
            .Answers<ArticleVotes>()
            .Fails(404);
    }

    private static ArticleFilter FilterOf(ApiCall call) =>
        new()
        {
            Kinds = call.Query.Codes<ArticleKind>("kind"),
            HubId = call.Query.Id("hubId"),
            IsFeatured = call.Query.Text("featured") is { } said ? said == "true" : null,
            Text = call.Query.Text("q"),
        };

    private static async Task<Answer> List(ApiCall call)
    {
        var filter = FilterOf(call) with { Statuses = call.Query.Codes<ArticleStatus>("status") };
        var page = await call.SendAsync(new ListArticles(filter, call.WantedLanguages(), call.Limit, call.Cursor));
        return call.Page(page, ArticleFeed.LanguagesOf(page.Items));
    }

    private static async Task<Answer> Get(Guid articleId, ApiCall call)
    {
        var article = await call.SendAsync(new GetArticle(articleId, call.WantedLanguages()));
        return call.Read(article, language: article.Language);
    }

    private static async Task<Answer> Feed(ApiCall call, DocumentPolicy published)
    {
        var newest = await call.SendAsync(new ListArticles(FilterOf(call), call.WantedLanguages(), ArticleFeed.Max, null));
        return ArticleFeed.Of(newest.Items, call.Http.Request, published);
    }

    private static async Task<Answer> Events(ApiCall call)
    {
        var calendar = await call.SendAsync(new GetArticleEvents(call.Query.Id("hubId"), call.WantedLanguages()));
        return new()
        {
            Body = calendar.Content,
            ContentType = $"{MediaTypes.Calendar}; charset=utf-8",
            ETag = ETags.OfResource(0, calendar.Content),
            CacheControl = Answer.PrivateCaching,
            Language = calendar.Languages.Count > 0 ? string.Join(", ", calendar.Languages) : null,
        };
    }
}
