using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;

namespace JippApi.Application.Sources;

/// <summary>The statement of one list about an innovation.</summary>
/// <param name="Source">The list.</param>
/// <param name="Key">The key of the row; null for a record that was taken over without one.</param>
/// <param name="ImportId">The import that it came with.</param>
/// <param name="By">The person who sent it.</param>
/// <param name="At">When it was stated.</param>
/// <param name="Content">The content that it states.</param>
/// <param name="IsListed">Whether the list still has the row.</param>
internal sealed record Statement(
    InnovationSource Source,
    string? Key,
    Guid? ImportId,
    UserId By,
    DateTimeOffset At,
    InnovationContent Content,
    bool IsListed = true
)
{
    public static Statement Of(ListedRecord record) =>
        new(
            record.Source,
            record.Key,
            record.ImportId?.Value,
            record.StatedBy,
            record.StatedAt,
            StatedFacts.Of(record.Source, SourceJson.StatementOf(record.Statement)),
            record.DelistedAt is null
        );

    /// <summary>The origin of a value that is chosen from it.</summary>
    public MemberOrigin OriginOf(string member) =>
        new(member, OriginKind.Source, By, At)
        {
            Source = Source,
            Key = Key,
            ImportId = ImportId,
        };
}
