using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

public sealed record InnovationUnmerged(InnovationId InnovationId, InnovationId SurvivorId, DateTimeOffset At) : IDomainEvent;

/// <summary>
/// What a merge moved to the survivor (<i>penggabungan</i>), so that it can be undone exactly. What refers to the
/// merged
/// record by its id, such as plans and evidence, is not moved: the survivor shows it as well.
/// </summary>
public sealed class InnovationMerge : AggregateRoot
{
    private InnovationMerge(Guid id, InnovationId mergedId, InnovationId survivorId, UserId mergedBy, DateTimeOffset mergedAt) =>
        (Id, MergedId, SurvivorId, MergedBy, MergedAt) = (id, mergedId, survivorId, mergedBy, mergedAt);

    public Guid Id { get; }

    public InnovationId MergedId { get; }

    public InnovationId SurvivorId { get; }

    public UserId MergedBy { get; }

    public DateTimeOffset MergedAt { get; }

    /// <summary>When it was undone; null while it lasts.</summary>
    public DateTimeOffset? UndoneAt { get; private set; }

    /// <summary>The rows of source lists that the survivor took over.</summary>
    public IReadOnlyList<SourceRecord> Sources { get; private set; } = [];

    /// <summary>The prizes that the survivor took over.</summary>
    public IReadOnlyList<Award> Awards { get; private set; } = [];

    /// <summary>The remarks of sources that the survivor took over.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>The states before the merge of what followed it, one for each feature that has any.</summary>
    public IReadOnlyList<FollowedMerge> Followed { get; private set; } = [];

    /// <summary>Merges a published record into another.</summary>
    public static InnovationMerge Of(Innovation merged, Innovation survivor, Actor by, DateTimeOffset at)
    {
        var merge = new InnovationMerge(Guid.CreateVersion7(), merged.Id, survivor.Id, by.UserId, at)
        {
            Sources = [.. merged.SourceRecords.Select(record => record with { })],
            Awards = [.. merged.Content.Awards.Except(survivor.Content.Awards)],
            Notes = [.. merged.Content.Notes.Except(survivor.Content.Notes)],
        };
        merged.MergeInto(survivor, by, at);
        survivor.Absorb(merge, by, at);
        return merge;
    }

    /// <summary>Keeps what features need to undo what they did.</summary>
    public void Follow(IEnumerable<FollowedMerge> followed) => Followed = [.. followed];

    /// <summary>Separates both records again; what was added to either since then stays where it is.</summary>
    public void Undo(Innovation merged, Innovation survivor, Actor by, DateTimeOffset at)
    {
        InnovationRules.MergedBefore.Require(UndoneAt is null && merged.MergedInto == survivor.Id);
        InnovationRules.LastMergeFirst.Require(survivor.Publication == Publication.Published);

        survivor.GiveBack(this, by, at);
        merged.Unmerge(this, by, at);
        UndoneAt = at;
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("innovation", MergedId.Value.ToString());
}

/// <summary>What a feature changed when it followed a merge.</summary>
/// <param name="Feature">The name of the feature.</param>
/// <param name="State">The state before it, in the feature's own form.</param>
public sealed record FollowedMerge(string Feature, string State);
