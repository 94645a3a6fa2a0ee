using JippApi.Application.Statements;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;

namespace JippApi.Application.Sources;

/// <summary>
/// A file without a column says nothing about its member, unlike one whose cell is empty: what the row stated before
/// stays.
/// </summary>
internal static class UnstatedMembers
{
    /// <summary>The members whose unmapped values are kept, by the set they would be mapped to.</summary>
    private static readonly Dictionary<string, StatedMember[]> MembersOf = new(StringComparer.Ordinal)
    {
        [MappedSets.Sectors] = [StatedMember.Sector],
        [MappedSets.Sdgs] = [StatedMember.Sdgs],
        [MappedSets.InnovationKinds] = [StatedMember.Kind],
        [MappedSets.Stages] = [StatedMember.Stage],
        [MappedSets.AwardNames] = [StatedMember.Awards],
        [MappedSets.Institutions] = [StatedMember.Institution, StatedMember.Unit],
        [MappedSets.Regions] = [StatedMember.Region, StatedMember.Institution],
    };

    /// <summary>Returns a row with what its columns cannot state taken from its record.</summary>
    /// <param name="stated">The row.</param>
    /// <param name="record">What the list said about it before.</param>
    /// <param name="members">The members that the file has columns for.</param>
    public static StatedRecord From(StatedRecord stated, ListedRecord record, IReadOnlySet<StatedMember> members)
    {
        var (now, before) = (stated.Statement, SourceJson.StatementOf(record.Statement));
        var statement = now with
        {
            ShortName = Has(StatedMember.ShortName) ? now.ShortName : now.ShortName ?? before.ShortName, // it may stand in the title
            Summary = Has(StatedMember.Summary) ? now.Summary : before.Summary,
            RegionCode = Has(StatedMember.Region, StatedMember.Institution) ? now.RegionCode : before.RegionCode,
            OwnerInstitutionId = Has(StatedMember.Institution, StatedMember.Unit) ? now.OwnerInstitutionId : before.OwnerInstitutionId,
            Owner = Has(StatedMember.Institution, StatedMember.Unit) ? now.Owner : before.Owner,
            Year = Has(StatedMember.Year) ? now.Year : before.Year,
            Sector = Has(StatedMember.Sector) ? now.Sector : before.Sector,
            Sdgs = Has(StatedMember.Sdgs) ? now.Sdgs : before.Sdgs,
            Kind = Has(StatedMember.Kind) ? now.Kind : before.Kind,
            Tags = Has(StatedMember.Tags) ? now.Tags : before.Tags,
            Innovators = Has(StatedMember.Innovators) ? now.Innovators : before.Innovators,
            References = Has(StatedMember.References) ? now.References : before.References,
            Awards = Has(StatedMember.Awards) ? now.Awards : before.Awards,
            Notes = Has(StatedMember.Notes, StatedMember.Awards) ? now.Notes : before.Notes,
            Label = Has(StatedMember.Label) ? now.Label : before.Label,
            Sections = SectionsOf(now.Sections ?? new(), before.Sections ?? new(), member => Has(member)),
        };
        var kept = record
            .Unmapped.Where(value => MembersOf.TryGetValue(value.Set, out var of) && !Has(of))
            .Select(value => new UnmappedValue(value.Set, value.Value));
        return stated with { Statement = statement, Unmapped = [.. stated.Unmapped.Union(kept)] };

        bool Has(params StatedMember[] any) => any.Any(members.Contains);
    }

    private static Sections? SectionsOf(Sections now, Sections before, Func<StatedMember, bool> has)
    {
        var sections = new Sections(
            has(StatedMember.Problem) ? now.Problem : before.Problem,
            has(StatedMember.Objective) ? now.Objective : before.Objective,
            has(StatedMember.Novelty) ? now.Novelty : before.Novelty,
            has(StatedMember.HowItWorks) ? now.HowItWorks : before.HowItWorks,
            has(StatedMember.Results) ? now.Results : before.Results,
            has(StatedMember.AdoptionPrerequisites) ? now.AdoptionPrerequisites : before.AdoptionPrerequisites,
            has(StatedMember.Resources) ? now.Resources : before.Resources,
            has(StatedMember.Sustainability) ? now.Sustainability : before.Sustainability
        );
        return sections == new Sections() ? null : sections;
    }
}
