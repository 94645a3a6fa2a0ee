using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Competitions.Entries;

/// <summary>Fills the sections of a proposal with what the record says.</summary>
public static class EntryPrefill
{
    /// <summary>Returns the sections that the record has a text for.</summary>
    public static IReadOnlyList<EntrySection> Of(EditionRules rules, InnovationContent record) =>
        [
            .. rules
                .Sections.Select(section => new EntrySection(section.Code, TextOf(record, section.Prefill)?.Trim() ?? ""))
                .Where(section => section.Text.Length > 0),
        ];

    private static string? TextOf(InnovationContent record, SectionPrefill prefill) =>
        prefill switch
        {
            SectionPrefill.Summary => record.Summary,
            SectionPrefill.Problem => record.Sections.Problem,
            SectionPrefill.Objective => record.Sections.Objective,
            SectionPrefill.Novelty => record.Sections.Novelty,
            SectionPrefill.HowItWorks => record.Sections.HowItWorks,
            SectionPrefill.Results => record.Sections.Results,
            SectionPrefill.AdoptionPrerequisites => record.Sections.AdoptionPrerequisites,
            SectionPrefill.Resources => record.Sections.Resources,
            SectionPrefill.Sustainability => record.Sections.Sustainability,
            _ => null,
        };
}
