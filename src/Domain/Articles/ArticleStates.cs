namespace JippApi.Domain.Articles;

/// <summary>Kinds of articles.</summary>
public enum ArticleKind
{
    /// <summary>News (<i>berita</i>).</summary>
    News,

    /// <summary>A guide (<i>panduan</i>).</summary>
    Guide,

    /// <summary>A frequent question with its answer (<i>tanya jawab</i>).</summary>
    Faq,

    /// <summary>An explanation of a regulation (<i>regulasi</i>).</summary>
    Regulation,

    /// <summary>A video with an introduction.</summary>
    Video,

    /// <summary>The announcement of an event (<i>acara</i>).</summary>
    Event,
}

/// <summary>The decisions on an article, whatever the time.</summary>
public enum ArticleStage
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Submitted to a reviewer.</summary>
    InReview,

    /// <summary>Approved: public within its window.</summary>
    Approved,

    /// <summary>Taken back for good.</summary>
    Retired,
}

/// <summary>The status of an article, which follows from its stage and the time.</summary>
public enum ArticleStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Submitted to a reviewer.</summary>
    InReview,

    /// <summary>Approved, and public later.</summary>
    Scheduled,

    /// <summary>Public.</summary>
    Published,

    /// <summary>No longer public, because its time is over.</summary>
    Expired,

    /// <summary>Taken back for good.</summary>
    Retired,
}

/// <summary>How the stage and the window of an article make its status.</summary>
public static class ArticleStages
{
    /// <summary>The status at a time. A window includes its beginning and excludes its end.</summary>
    public static ArticleStatus StatusAt(ArticleStage stage, DateTimeOffset? from, DateTimeOffset? until, DateTimeOffset time) =>
        stage switch
        {
            ArticleStage.Draft => ArticleStatus.Draft,
            ArticleStage.InReview => ArticleStatus.InReview,
            ArticleStage.Retired => ArticleStatus.Retired,
            _ when until <= time => ArticleStatus.Expired,
            _ when from > time => ArticleStatus.Scheduled,
            _ => ArticleStatus.Published,
        };
}
