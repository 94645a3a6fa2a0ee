using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Entries;

/// <summary>Shows entries as the caller sees them.</summary>
internal static class EntryViews
{
    public const string Address = "/api/v1/competition-entries";

    public static async Task<EntryDocument> DocumentAsync(IAppDb db, FoundEntry found, CancellationToken ct)
    {
        var (entry, rules) = (found.Entry, found.Competition.Rules);
        var progress = EntryProgress.For(found.Competition, found.Rights);
        var shown = progress.Of(entry.Stage, entry.IsOut);
        var owner = await db
            .Institutions.Where(i => i.Id == entry.InstitutionId)
            .Select(i => new InstitutionRef(i.Id.Value, i.Name, i.Kind))
            .SingleAsync(ct);
        var self = $"{Address}/{entry.Id.Value}";
        var decision = progress.ShowsAdministration ? entry.Administrative : null;
        return new()
        {
            Id = entry.Id.Value,
            CompetitionId = entry.CompetitionId.Value,
            Number = entry.Number,
            InnovationId = entry.InnovationId.Value,
            Revision = entry.Revision,
            Title = entry.Title,
            Institution = owner,
            RegionCode = entry.RegionCode,
            Cluster = entry.Cluster,
            Group = entry.Group,
            Category = entry.Category,
            Theme = entry.Theme,
            Status = entry.Status,
            StatusReason = entry.StatusReason,
            Stage = shown.Stage,
            IsOut = shown.IsOut,
            PassesAdministration = decision?.Passes,
            Administrative = decision is null ? null : new(decision.Passes, decision.Reason, decision.At),
            CreatedAt = entry.CreatedAt,
            SubmittedAt = entry.SubmittedAt,
            Sections = [.. rules.Sections.Select(section => SectionOf(section, entry.Content.TextOf(section.Code) ?? ""))],
            Files =
            [
                .. entry.Content.Files.Select(file => new EntryFileItem(
                    file.FileId,
                    file.Name,
                    file.Section,
                    file.Kind,
                    progress.ShowsAdministration ? file.IsWithoutNames : null,
                    $"{self}/files/{file.FileId}"
                )),
            ],
            VideoUrl = entry.Content.VideoUrl,
            InspiredBy = entry.Content.InspiredBy?.Value,
            InspirationReason = entry.Content.InspirationReason,
            RulesVersion = entry.RulesVersion,
            Links = new(self, $"/api/v1/competitions/{entry.CompetitionId.Value}", $"/api/v1/innovations/{entry.InnovationId.Value}"),
            Version = entry.Version,
        };
    }

    private static EntrySectionItem SectionOf(ProposalSection section, string text) =>
        new(section.Code, section.Name, section.NameEn, text, WordCount.Of(text), section.MaxWords, section.IsRequired);
}
