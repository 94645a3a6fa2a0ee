using System.Text.Json;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.ReferenceData;
using JippApi.Application.Regions;
using JippApi.Application.Search;
using MediatR;

namespace JippApi.Api.Innovations;

internal static class InnovationListAnswer
{
    private const int HighlightLength = 240;

    public static async Task<Answer> OfAsync(HttpContext http, InnovationPage page, FieldMask? mask, IMediator mediator, bool isPublic)
    {
        var language = Language.PreferredBy(http.Request);
        var items = page.Rows.Select(row => Item(row, page.Matched, mask));
        var facets = page.Facets is null ? null : await LabelledAsync(page.Facets, language, mediator, http.RequestAborted);
        var info = page.Page;
        var body = ListWriter.Write(
            items,
            writer =>
            {
                writer.WritePropertyName("page"u8);
                JsonSerializer.Serialize(
                    writer,
                    new DirectoryPage(
                        info.Limit,
                        info.NextCursor,
                        info.PrevCursor,
                        info.HasMore,
                        info.Count,
                        page.CorrectedQuery,
                        page.MatchesAny && page.Rows.Count > 0 ? true : null,
                        page.SuggestedQuery
                    ),
                    Json.Of<DirectoryPage>()
                );
                if (facets is null)
                    return;
                writer.WritePropertyName("facets"u8);
                JsonSerializer.Serialize(writer, facets, Json.Of<IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>>());
            }
        );
        return new()
        {
            Body = body,
            ETag = isPublic ? ListTag.Of(http) : ETags.OfResource(0, body),
            CacheControl = isPublic ? Answer.PublicCaching : Answer.PrivateCaching,
            Link = ListWriter.Links(http.Request, info),
            Language = facets is null ? null : language,
        };
    }

    private static string Item(DirectoryRow row, SearchQuery? query, FieldMask? mask)
    {
        var card = mask is null ? row.Card : mask.Apply(row.Card);
        if (query is null or { IsEmpty: true })
            return card;

        var full = JsonSerializer.Deserialize(row.Card, Json.Of<InnovationCard>())!;
        var highlights = new Highlights(Mark(full.Title), Mark(full.ShortName), Mark(full.Institution?.Name), Mark(full.Summary));
        return $"{card[..^1]}{(card.Length > 2 ? "," : "")}\"highlights\":{JsonSerializer.Serialize(highlights, Json.Of<Highlights>())}}}";

        string? Mark(string? text) => text is null ? null : Highlighter.Mark(text, query, HighlightLength);
    }

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>> LabelledAsync(
        IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> facets,
        string language,
        IMediator mediator,
        CancellationToken ct
    )
    {
        Dictionary<string, IReadOnlyList<FacetCount>> labelled = [];
        foreach (var (facet, values) in facets)
        {
            var labels = facet == Facets.Province ? await ProvincesAsync(mediator, ct) : SetOf(facet, language);
            labelled[facet] =
            [
                .. values.Select(v => new FacetCount(
                    v.Value,
                    v.Value is null ? NotStated(language) : labels.GetValueOrDefault(v.Value, v.Value),
                    v.Count
                )),
            ];
        }

        return labelled;
    }

    private static string NotStated(string language) => language == Language.English ? "not stated" : "tidak disebut";

    private static async Task<Dictionary<string, string>> ProvincesAsync(IMediator mediator, CancellationToken ct) =>
        (await mediator.Send(new ListRegions(null, Domain.Regions.RegionKind.Province, null, 200, null), ct)).Items.ToDictionary(
            r => r.Code,
            r => r.Name
        );

    private static Dictionary<string, string> SetOf(string facet, string language)
    {
        var set = facet switch
        {
            Facets.Sector => "sectors",
            Facets.Source => "sources",
            Facets.Phase => "phases",
            Facets.Existence => "existences",
            Facets.InstitutionKind => "institution-kinds",
            Facets.Freshness => "freshnesses",
            Facets.ConfirmationMethod => "confirmation-methods",
            Facets.LadderLevel => "ladder-levels",
            _ => null,
        };
        return set is null
            ? []
            : ReferenceSets.All[set].ToDictionary(v => v.Code, v => language == Language.English ? v.LabelEn : v.LabelId);
    }
}
