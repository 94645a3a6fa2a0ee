using System.Globalization;
using JippApi.Api.Conventions.Exports;
using JippApi.Application.Common;
using JippApi.Application.Innovations;

namespace JippApi.Api.Innovations;

/// <summary>
/// The columns in which innovations are exported. Programs may read them by position: add new ones last.
/// </summary>
internal static class InnovationTable
{
    public static readonly Table<InnovationCard> Innovations = new Table<InnovationCard>("innovations", "Inovasi — Innovations")
        .Id("id", c => c.Id)
        .Registry("registryNumber", c => c.RegistryNumber)
        .LongText("title", c => c.Title)
        .Text("shortName", c => c.ShortName)
        .LongText("summary", c => c.Summary)
        .Id("institutionId", c => c.Institution?.Id)
        .Text("institution", c => c.Institution?.Name)
        .Code("institutionKind", "institution-kinds", c => c.Institution?.Kind)
        .RegionCode("regionCode", c => c.Region?.Code)
        .Text("region", c => c.Region?.Name)
        .Text("province", c => c.Region is { } region ? region.ProvinceName ?? region.Name : null)
        .Number("year", c => c.Year)
        .Code("sector", "sectors", c => c.Sector)
        .Codes("sdgs", "sdgs", c => c.Sdgs.Select(goal => goal.ToString(CultureInfo.InvariantCulture)))
        .Texts("tags", c => c.Tags)
        .Codes("sources", "sources", c => c.Sources.Select(Code.Of))
        .Texts("awards", c => c.Awards.Select(TextOf))
        .Code("phase", "phases", c => c.Phase)
        .Code("existence", "existences", c => c.Existence)
        .Number("completenessScore", c => c.CompletenessScore)
        .Time("updatedAt", c => c.UpdatedAt)
        .Code("publication", "publications", c => c.Publication)
        .Code("freshness", "freshnesses", c => c.Freshness)
        .Day("confirmedOn", c => c.ConfirmedOn)
        .Code("confirmationMethod", "confirmation-methods", c => c.ConfirmationMethod)
        .Text("confirmedBy", c => c.ConfirmedBy?.Name)
        .Code("endReason", "end-reasons", c => c.EndReason)
        .Boolean("inDispute", c => c.InDispute)
        .Code("ladderLevel", "ladder-levels", c => c.LadderLevel);

    private static string TextOf(AwardRef award) =>
        string.Join(
            ' ',
            new[] { award.Competition, award.EditionYear?.ToString(CultureInfo.InvariantCulture), award.Tier }.OfType<string>()
        );
}
