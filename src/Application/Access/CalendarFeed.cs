using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>
/// The secret address under which a calendar program reads the dates of a person without a token. Only the hash of the
/// secret is stored; a person has one at a time.
/// </summary>
public sealed class CalendarFeed
{
    public required AccountId AccountId { get; init; }

    /// <summary>Hash of the secret.</summary>
    public required string Hash { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }
}
