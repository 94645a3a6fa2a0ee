using JippApi.Application.Statements;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Sources;

/// <summary>The statement of a row, as the content of a record.</summary>
internal static class StatedFacts
{
    /// <summary>Returns the content that a row states; what it does not state is empty.</summary>
    public static InnovationContent Of(InnovationSource source, SourceStatement said) =>
        Innovation.Normalise(
            new()
            {
                Title = said.Title?.Trim() ?? "",
                ShortName = Stated(said.ShortName),
                Summary = Stated(said.Summary),
                OwnerId = said.OwnerInstitutionId is { } owner ? new InstitutionId(owner) : null,
                RegionCode = said.RegionCode,
                Year = said.Year,
                Sector = said.Sector,
                Sdgs = said.Sdgs ?? [],
                Kind = said.Kind,
                Tags = said.Tags ?? [],
                Sections = said.Sections ?? new(),
                Innovators = said.Innovators ?? [],
                References = said.References ?? [],
                Awards = [.. (said.Awards ?? []).Distinct().Where(award => IsOf(source, award))],
                Notes = [.. (said.Notes ?? []).Distinct().Where(note => IsOf(source, note))],
            }
        );

    /// <summary>
    /// Returns the prizes and remarks of a row that name another list. A list states only its own; they are kept beside
    /// the record.
    /// </summary>
    public static IReadOnlyList<string> OfOtherLists(InnovationSource source, SourceStatement said) =>
        [
            .. (said.Awards ?? []).Where(award => !IsOf(source, award)).Select(award => award.Text),
            .. (said.Notes ?? []).Where(note => !IsOf(source, note)),
        ];

    /// <summary>Returns the prizes and remarks of a row that name another list.</summary>
    public static InnovationContent ForeignOf(InnovationSource source, SourceStatement said) =>
        new()
        {
            Title = "",
            Awards = [.. (said.Awards ?? []).Where(award => !IsOf(source, award))],
            Notes = [.. (said.Notes ?? []).Where(note => !IsOf(source, note))],
        };

    /// <summary>Returns the label of a row, unless it names another list.</summary>
    public static string? LabelOf(InnovationSource source, SourceStatement said) =>
        Stated(said.Label) is { } label && !PrizeLists.NamesOther(source, label) ? label : null;

    private static string? Stated(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Whether the list keeps the prize, and nothing in its wording names another.</summary>
    private static bool IsOf(InnovationSource source, Award award) =>
        PrizeLists.ListOf(award) == source
        && !PrizeLists.NamesOther(source, award.Competition)
        && !PrizeLists.NamesOther(source, award.Tier)
        && !PrizeLists.NamesOther(source, award.Text);

    /// <summary>
    /// Whether a remark neither names another list nor is the wording of a prize that another list keeps.
    /// </summary>
    private static bool IsOf(InnovationSource source, string note) =>
        !PrizeLists.NamesOther(source, note) && (AwardWordings.Read(note, source) is not { } award || PrizeLists.ListOf(award) == source);
}
