using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.ColumnMappings;

/// <summary>
/// What the columns of a source's files state (<i>pemetaan kolom</i>). A mapping never changes: a correction is the next
/// version, and imports keep the version by which they were read.
/// </summary>
public sealed class ColumnMapping : AggregateRoot
{
    public const int TitleMaxLength = 200;

    public const int MaxColumns = 500;

    public const int ReasonMaxLength = 500;

    /// <summary>Members that are lists or long texts; several columns can state them together.</summary>
    private static readonly HashSet<StatedMember> Shared =
    [
        StatedMember.None,
        StatedMember.Summary,
        StatedMember.Region,
        StatedMember.Sdgs,
        StatedMember.Tags,
        StatedMember.Innovators,
        StatedMember.References,
        StatedMember.Awards,
        StatedMember.Notes,
        StatedMember.Problem,
        StatedMember.Objective,
        StatedMember.Novelty,
        StatedMember.HowItWorks,
        StatedMember.Results,
        StatedMember.AdoptionPrerequisites,
        StatedMember.Resources,
        StatedMember.Sustainability,
    ];

    private ColumnMapping(ColumnMappingId id, InnovationSource source, int number, UserId recordedBy, DateTimeOffset recordedAt) =>
        (Id, Source, Number, RecordedBy, RecordedAt) = (id, source, number, recordedBy, recordedAt);

    public ColumnMappingId Id { get; }

    public InnovationSource Source { get; }

    /// <summary>The version, from 1 for each source.</summary>
    public int Number { get; }

    /// <summary>The columns in their order.</summary>
    public IReadOnlyList<ColumnUse> Columns { get; private init; } = [];

    public UserId RecordedBy { get; }

    public DateTimeOffset RecordedAt { get; }

    /// <summary>Why it replaces the one before.</summary>
    public string? Reason { get; private init; }

    /// <summary>Whether several columns can state a member together.</summary>
    public static bool CanShare(StatedMember member) => Shared.Contains(member);

    /// <summary>Throws unless a row can be read by what the columns state.</summary>
    public static void RequireReadable(IReadOnlyList<ColumnUse> columns)
    {
        ColumnMappingRules.TitleStated.Require(StatesTitle(columns));
        var repeated = RepeatedIn(columns);
        ColumnMappingRules.StatedOnce.Require(repeated.Count == 0, repeated);
    }

    /// <summary>Whether a row can be read by what the columns state.</summary>
    public static bool IsReadable(IReadOnlyList<ColumnUse> columns) => StatesTitle(columns) && RepeatedIn(columns).Count == 0;

    /// <param name="latest">The number of the latest version of the source; 0 when there is none.</param>
    public static ColumnMapping Record(
        InnovationSource source,
        int latest,
        IReadOnlyList<ColumnUse> columns,
        string? reason,
        UserId by,
        DateTimeOffset at
    )
    {
        RequireReadable(columns);

        var mapping = new ColumnMapping(ColumnMappingId.New(), source, latest + 1, by, at) { Columns = columns, Reason = reason };

        mapping.Raise(new ColumnsMapped(mapping.Id, source, mapping.Number, at));
        return mapping;
    }

    private static bool StatesTitle(IReadOnlyList<ColumnUse> columns) => columns.Any(use => use.Member == StatedMember.Title);

    private static List<string> RepeatedIn(IReadOnlyList<ColumnUse> columns) =>
        [
            .. columns
                .GroupBy(use => use.Member)
                .Where(uses => !CanShare(uses.Key) && uses.Count() > 1)
                .SelectMany(uses => uses.Select(use => use.Column)),
        ];

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("column-mapping", Id.Value.ToString()) { Sources = [Source.ToString()] };
}
