using JippApi.Application.CodeMappings;
using JippApi.Application.Statements;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Sources;

namespace JippApi.Application.Settling;

/// <summary>
/// What a row states once values that waited have been mapped. Only these values are taken from the new reading: what
/// was settled before stays, even if its mapping has been closed since.
/// </summary>
internal static class SettledStatement
{
    /// <summary>Whether a value has a counterpart now, or somebody has decided that it has none.</summary>
    public static bool IsKnown(CodeBook book, string set, string value) =>
        book.CodeOf(set, value) is not null || book.HasNoCounterpart(set, value);

    /// <summary>Returns the values that wait no longer.</summary>
    public static IReadOnlyList<UnmappedText> SettledBy(CodeBook book, ReadRow reading, IReadOnlyList<UnmappedText> unmapped) =>
        [
            .. unmapped.Where(value =>
                book.HasNoCounterpart(value.Set, value.Value)
                || (book.CodeOf(value.Set, value.Value) is not null && !reading.Unmapped.Contains(new(value.Set, value.Value)))
            ),
        ];

    /// <summary>Returns what the row states now.</summary>
    public static SourceStatement Of(SourceStatement before, SourceStatement reading, IReadOnlyList<UnmappedText> settled)
    {
        var sets = settled.Select(value => value.Set).ToHashSet(StringComparer.Ordinal);
        var now = before with
        {
            Sector = sets.Contains(MappedSets.Sectors) ? reading.Sector ?? before.Sector : before.Sector,
            Kind = sets.Contains(MappedSets.InnovationKinds) ? reading.Kind ?? before.Kind : before.Kind,
            RegionCode = sets.Contains(MappedSets.Regions) ? reading.RegionCode ?? before.RegionCode : before.RegionCode,
            OwnerInstitutionId = sets.Contains(MappedSets.Institutions)
                ? reading.OwnerInstitutionId ?? before.OwnerInstitutionId
                : before.OwnerInstitutionId,
        };
        if (sets.Contains(MappedSets.Sdgs))
            now = now with { Sdgs = [.. (before.Sdgs ?? []).Union(reading.Sdgs ?? []).Order()] };
        if (sets.Contains(MappedSets.AwardNames))
            now = now with
            {
                Awards = [.. (before.Awards ?? []).Concat(reading.Awards ?? []).DistinctBy(award => award.Text)],
                Notes = reading.Notes,
            };
        return now;
    }
}
