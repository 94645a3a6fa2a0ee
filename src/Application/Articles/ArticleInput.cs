using System.Globalization;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Articles;
using JippApi.Domain.Hubs;

namespace JippApi.Application.Articles;

/// <summary>Content of an article.</summary>
public sealed record ArticleInput
{
    /// <summary>Kind of article.</summary>
    public ArticleKind? Kind { get; init; }

    /// <summary>The hub that publishes the article; absent for a national one. It cannot be changed later.</summary>
    public Guid? HubId { get; init; }

    /// <summary>Language in which the article was written; <c>id</c> if absent.</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>The words of the article, once for each language.</summary>
    public IReadOnlyList<ArticleTextInput>? Texts { get; init; }

    /// <summary>Time from which the article is public; absent for the time of its approval.</summary>
    public DateTimeOffset? PublishFrom { get; init; }

    /// <summary>Time from which the article is no longer public; absent if it stays.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Place and time; only for an event, which needs them.</summary>
    public ArticleEventInput? Event { get; init; }

    /// <summary>Address of the video (https); only for a video, which needs it.</summary>
    public string? VideoUrl { get; init; }

    /// <summary>Address of a report on which the article is based (https).</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Innovations to which the article refers; readers see the published ones.</summary>
    public IReadOnlyList<Guid>? RelatedInnovationIds { get; init; }

    /// <summary>Hubs to which the article refers.</summary>
    public IReadOnlyList<Guid>? RelatedHubIds { get; init; }

    /// <summary>Editions of competitions to which the article refers; readers see the public ones.</summary>
    public IReadOnlyList<Guid>? RelatedCompetitionIds { get; init; }

    internal static ArticleInput Of(Article article)
    {
        var content = article.Content;
        return new()
        {
            Kind = content.Kind,
            HubId = content.HubId?.Value,
            OriginalLanguage = content.OriginalLanguage,
            Texts = [.. content.Texts.Select(ArticleTextInput.Of)],
            PublishFrom = content.PublishFrom,
            ExpiresAt = content.ExpiresAt,
            Event = content.Event is { } happening
                ? new()
                {
                    StartsAt = happening.StartsAt,
                    EndsAt = happening.EndsAt,
                    Place = happening.Place,
                }
                : null,
            VideoUrl = content.VideoUrl,
            SourceUrl = content.SourceUrl,
            RelatedInnovationIds = content.InnovationIds,
            RelatedHubIds = content.HubIds,
            RelatedCompetitionIds = content.CompetitionIds,
        };
    }

    internal ArticleContent ToContent() =>
        new()
        {
            Kind = Kind!.Value,
            HubId = HubId is { } hub ? new HubId(hub) : null,
            OriginalLanguage = OriginalLanguage ?? ArticleLanguages.Indonesian,
            Texts = [.. Texts!.Select(text => text.ToWording())],
            PublishFrom = PublishFrom,
            ExpiresAt = ExpiresAt,
            Event = Event is { } happening ? new(happening.StartsAt!.Value, happening.EndsAt!.Value, happening.Place!.Trim()) : null,
            VideoUrl = VideoUrl,
            SourceUrl = SourceUrl,
            InnovationIds = [.. (RelatedInnovationIds ?? []).Distinct()],
            HubIds = [.. (RelatedHubIds ?? []).Distinct()],
            CompetitionIds = [.. (RelatedCompetitionIds ?? []).Distinct()],
        };
}

/// <summary>The words of an article in one language.</summary>
public sealed record ArticleTextInput
{
    /// <summary>Language of the words (ISO 639): <c>id</c>, <c>en</c> or a regional language.</summary>
    public string? Language { get; init; }

    /// <summary>Title of the article.</summary>
    public string? Title { get; init; }

    /// <summary>Summary for lists.</summary>
    public string? Summary { get; init; }

    /// <summary>The article in Markdown. Raw HTML in it is shown as text. A picture is written
    /// <c>![text](/api/v1/files/{id}/content)</c>, names a public file of yours, and needs a text for those who do not see it.</summary>
    public string? Markdown { get; init; }

    internal static ArticleTextInput Of(ArticleWording wording) =>
        new()
        {
            Language = wording.Language,
            Title = wording.Title,
            Summary = wording.Summary,
            Markdown = wording.Markdown,
        };

    internal ArticleWording ToWording() => new(Language!, Title!.Trim(), Summary!.Trim(), Markdown!);
}

/// <summary>Place and time of an event.</summary>
public sealed record ArticleEventInput
{
    /// <summary>When the event begins.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>When the event ends.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Place of the event, or <c>daring</c> for one online.</summary>
    public string? Place { get; init; }
}

internal sealed class ArticleInputValidator : AbstractValidator<ArticleInput>
{
    public ArticleInputValidator()
    {
        RuleFor(input => input.Kind).Present();
        RuleFor(input => input.HubId).Id();
        RuleFor(input => input.OriginalLanguage).OneOf(ArticleLanguages.Codes);
        RuleFor(input => input.Texts).Filled().MaxItems(ArticleContent.MaxTexts);
        RuleForEach(input => input.Texts!).SetValidator(new ArticleTextInputValidator());
        RuleFor(input => input.Event!).SetValidator(new ArticleEventInputValidator());
        RuleFor(input => input.VideoUrl).MaxLength(ArticleContent.AddressMaxLength).SecureAddress();
        RuleFor(input => input.SourceUrl).MaxLength(ArticleContent.AddressMaxLength).SecureAddress();
        RuleFor(input => input.RelatedInnovationIds!).MaxItems(ArticleContent.MaxRelated);
        RuleFor(input => input.RelatedHubIds!).MaxItems(ArticleContent.MaxRelated);
        RuleFor(input => input.RelatedCompetitionIds!).MaxItems(ArticleContent.MaxRelated);
    }
}

internal sealed class ArticleTextInputValidator : AbstractValidator<ArticleTextInput>
{
    public ArticleTextInputValidator()
    {
        RuleFor(text => text.Language).Required().OneOf(ArticleLanguages.Codes);
        RuleFor(text => text.Title).Required().MaxLength(ArticleContent.TitleMaxLength);
        RuleFor(text => text.Title).WithoutIdentityNumber();
        RuleFor(text => text.Summary).Required().MaxLength(ArticleContent.SummaryMaxLength);
        RuleFor(text => text.Summary).WithoutIdentityNumber();
        RuleFor(text => text.Markdown).Required().MaxLength(ArticleContent.MarkdownMaxLength);
        RuleFor(text => text.Markdown).WithoutIdentityNumber();
    }
}

internal sealed class ArticleEventInputValidator : AbstractValidator<ArticleEventInput>
{
    public ArticleEventInputValidator()
    {
        RuleFor(happening => happening.StartsAt).Present();
        RuleFor(happening => happening.EndsAt).Present();
        RuleFor(happening => happening.Place).Required().MaxLength(ArticleContent.PlaceMaxLength);
        RuleFor(happening => happening.Place).WithoutIdentityNumber();
    }
}

internal static class ArticleFieldRules
{
    /// <summary>Requires an address that nobody can change on its way.</summary>
    public static IRuleBuilderOptions<T, string?> SecureAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Bound(
            new() { Format = "uri", Pattern = "^[Hh][Tt][Tt][Pp][Ss]://" },
            text => text is null || IsPlain(text),
            "NOT_AN_HTTPS_ADDRESS"
        );

    /// <summary>An address with a user looks like one of another server: <c>https://menpan.go.id@example.com</c>.</summary>
    private static bool IsPlain(string text) =>
        !text.Any(letter =>
            char.IsWhiteSpace(letter) || char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format
        )
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.UserInfo.Length == 0;
}
