using System.Globalization;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Application.Innovations;

namespace JippApi.Api.Innovations;

/// <summary>An innovation as a line of CSV (RFC 4180).</summary>
internal static class CsvLine
{
    private static readonly (string Name, Func<InnovationCard, string?> Value)[] Columns =
    [
        ("id", c => c.Id.ToString()),
        ("registryNumber", c => c.RegistryNumber),
        ("title", c => c.Title),
        ("shortName", c => c.ShortName),
        ("summary", c => c.Summary),
        ("institutionId", c => c.Institution?.Id.ToString()),
        ("institution", c => c.Institution?.Name),
        ("institutionKind", c => c.Institution is { } institution ? Code.Of(institution.Kind) : null),
        ("regionCode", c => c.Region?.Code),
        ("region", c => c.Region?.Name),
        ("province", c => c.Region is { } region ? region.ProvinceName ?? region.Name : null),
        ("year", c => c.Year?.ToString(CultureInfo.InvariantCulture)),
        ("sector", c => c.Sector is { } sector ? Code.Of(sector) : null),
        ("sdgs", c => string.Join(';', c.Sdgs)),
        ("tags", c => string.Join(';', c.Tags)),
        ("sources", c => string.Join(';', c.Sources.Select(Code.Of))),
        (
            "awards",
            c =>
                string.Join(
                    ';',
                    c.Awards.Select(a =>
                        string.Join(
                            ' ',
                            new[] { a.Competition, a.EditionYear?.ToString(CultureInfo.InvariantCulture), a.Tier }.OfType<string>()
                        )
                    )
                )
        ),
        ("phase", c => c.Phase is { } phase ? Code.Of(phase) : null),
        ("existence", c => Code.Of(c.Existence)),
        ("completenessScore", c => c.CompletenessScore.ToString(CultureInfo.InvariantCulture)),
        ("updatedAt", c => c.UpdatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
    ];

    public static string Header { get; } = Csv.Line(Columns.Select(column => column.Name));

    public static string Of(InnovationCard card) => Csv.Line(Columns.Select(column => column.Value(card)));
}
