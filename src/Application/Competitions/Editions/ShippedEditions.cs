using System.Text.Json;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Editions;

/// <summary>An edition that every database has: one held before this system, or a template.</summary>
/// <param name="Id">The id, the same everywhere.</param>
/// <param name="Name">The name.</param>
/// <param name="AwardName">The competition that its awards name.</param>
/// <param name="Year">The year.</param>
/// <param name="Level">The level.</param>
/// <param name="LegalBasis">The regulation on which it was held.</param>
/// <param name="IsTemplate">Whether it only serves to be copied.</param>
/// <param name="Rules">What is known of its rules.</param>
public sealed record ShippedEdition(
    CompetitionId Id,
    string Name,
    string AwardName,
    int Year,
    CompetitionLevel Level,
    string? LegalBasis,
    bool IsTemplate,
    EditionRules Rules
);

/// <summary>A shipped edition as its file writes it: the edition as a request has it, with an id.</summary>
public sealed record ShippedFile
{
    public required Guid Id { get; init; }

    public bool IsTemplate { get; init; }

    public required CompetitionInput Edition { get; init; }
}

/// <summary>The shipped editions, read once from the files in <c>Shipped</c>.</summary>
public static class ShippedEditions
{
    /// <summary>When they are said to have been recorded.</summary>
    public static DateTimeOffset RecordedAt { get; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The one who is said to have recorded them.</summary>
    public static UserId RecordedBy { get; } = new("system");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<ShippedEdition> All { get; } = Read();

    private static List<ShippedEdition> Read()
    {
        var assembly = typeof(ShippedEditions).Assembly;
        var prefix = $"{typeof(ShippedEditions).Namespace}.Shipped.";
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => assembly.GetManifestResourceStream(name)!)
                .Select(file => Of(JsonSerializer.Deserialize(file, CompetitionJson.Readable.ShippedFile)!))
                .OrderBy(edition => edition.Id),
        ];
    }

    private static ShippedEdition Of(ShippedFile file)
    {
        var details = file.Edition.ToDetails();
        return new(
            new(file.Id),
            details.Name,
            details.AwardName,
            details.Year,
            details.Level,
            details.LegalBasis,
            file.IsTemplate,
            file.Edition.Rules!.ToRules()
        );
    }
}
