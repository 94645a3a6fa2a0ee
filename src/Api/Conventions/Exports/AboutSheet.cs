using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Application.AuditTrail;
using JippApi.Application.Documents;
using JippApi.Application.ReferenceData;
using JippApi.Domain.Common;

namespace JippApi.Api.Conventions.Exports;

/// <summary>Says what an export answers: the question, the day, the number of rows and the source.</summary>
internal static class AboutSheet
{
    /// <summary>Parameters that do not select rows of an export.</summary>
    private static readonly string[] Ignored =
    [
        Paging.Limit.Name,
        Paging.Cursor.Name,
        CsvDialect.Parameter.Name,
        Formats.Name,
        "count",
        "facets",
    ];

    public static IReadOnlyList<AboutLine> Of(HttpContext http, ITable table, int rows, bool isCut, ExportedHead? head)
    {
        var (services, language) = (http.RequestServices, Language.PreferredBy(http.Request));
        var server = services.GetRequiredService<DocumentPolicy>();
        List<AboutLine> lines =
        [
            Line("aboutList", ColumnTexts.Half(table.Title, language)),
            Line("aboutAddress", server.AddressOf(http.Request.Path)),
            .. Filters(http, language),
            Line("aboutDay", Wib.DayOf(services.GetRequiredService<TimeProvider>().GetUtcNow())),
            Line("aboutRows", (decimal)rows),
        ];
        if (isCut)
            lines.Add(Line("aboutCut", Text("aboutCutNote")));
        if (http.GetEndpoint()!.Metadata.GetMetadata<CachedMetadata>() is null)
            lines.Add(Line("aboutReach", Text("aboutReachNote")));
        lines.Add(Line("aboutTimes", Text("aboutTimesNote")));
        lines.Add(Line("aboutSource", Text("aboutSourceNote")));
        if (head is not null)
            lines.Add(new(Text("aboutHead"), head.ToString(), $"{Text("aboutHeadNote")} {head.Address}"));
        return lines;

        string Text(string key) => ColumnTexts.Of(key, language);
        AboutLine Line(string key, object? value) => new(Text(key), value);
    }

    /// <summary>The parameters given, with labels of codes and their meaning.</summary>
    private static IEnumerable<AboutLine> Filters(HttpContext http, string language)
    {
        var query = Query.Of(http);
        var asked = (http.GetEndpoint()!.Metadata.GetMetadata<QueryMetadata>()?.Parameters ?? [])
            .Where(parameter => !Ignored.Contains(parameter.Name) && query.List(parameter.Name).Count > 0)
            .ToList();
        if (asked.Count == 0)
            return [new(ColumnTexts.Of("aboutFilters", language), ColumnTexts.Of("aboutNoFilters", language))];
        return asked.Select(parameter => new AboutLine(
            $"{ColumnTexts.Of("aboutFilter", language)}: {parameter.Name}",
            string.Join("; ", query.List(parameter.Name).Select(value => Labelled(parameter, value, language))),
            ColumnTexts.Half(parameter.Summary, language)
        ));
    }

    private static string Labelled(Parameter parameter, string value, string language) =>
        parameter.ReferenceSet is { } set && ReferenceSets.Find(set, value) is { } known
            ? $"{(language == Language.English ? known.LabelEn : known.LabelId)} ({value})"
            : value;
}
