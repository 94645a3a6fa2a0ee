using JippApi.Domain.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Sources;

/// <summary>A value of a list's own code list that has no counterpart in ours yet.</summary>
/// <param name="Set">Our reference set.</param>
/// <param name="Value">The value, as the list writes it.</param>
public sealed record UnmappedText(string Set, string Value);

/// <summary>The content of a row of a list.</summary>
/// <param name="Statement">In the terms of the directory, as JSON.</param>
/// <param name="Values">As the list wrote it: texts by column, as JSON.</param>
/// <param name="Hash">Of statement and unmapped values.</param>
/// <param name="Unmapped">Values without a counterpart.</param>
public sealed record ListedContent(string Statement, string Values, string Hash, IReadOnlyList<UnmappedText> Unmapped);

/// <summary>Everything that a listed record says at one moment, so that it can be restored exactly.</summary>
public sealed record ListedState(
    Guid InnovationId,
    string Statement,
    string Values,
    string Hash,
    IReadOnlyList<UnmappedText> Unmapped,
    Guid? ImportId,
    string StatedBy,
    DateTimeOffset StatedAt,
    DateTimeOffset? DelistedAt
);

/// <summary>
/// What one list states in one row (<i>baris sumber</i>) about an innovation. Source and key name it for ever; what
/// becomes of it in the record is decided by who states what (docs/decisions/0062-source-records.md).
/// </summary>
public sealed class ListedRecord : AggregateRoot
{
    public const int HashLength = 64;

    private ListedRecord(ListedRecordId id, InnovationSource source, string key, DateTimeOffset listedAt) =>
        (Id, Source, Key, ListedAt) = (id, source, key, listedAt);

    public ListedRecordId Id { get; }

    public InnovationSource Source { get; }

    /// <summary>The key of the row in the list.</summary>
    public string Key { get; }

    /// <summary>The innovation that it describes.</summary>
    public InnovationId InnovationId { get; private set; }

    /// <summary>The statement in the terms of the directory, as JSON.</summary>
    public string Statement { get; private set; } = "{}";

    /// <summary>The row as the list wrote it: texts by column, as JSON.</summary>
    public string Values { get; private set; } = "{}";

    /// <summary>
    /// The hash of what it states and of the values without a counterpart; a row with the same changes nothing.
    /// </summary>
    public string Hash { get; private set; } = "";

    /// <summary>Values of the list's own code lists without a counterpart.</summary>
    public IReadOnlyList<UnmappedText> Unmapped { get; private set; } = [];

    /// <summary>The import that it last came with; null when it was sent alone.</summary>
    public ImportId? ImportId { get; private set; }

    /// <summary>The person who sent it last.</summary>
    public UserId StatedBy { get; private set; }

    /// <summary>When it was first listed.</summary>
    public DateTimeOffset ListedAt { get; }

    /// <summary>When the list last stated something else.</summary>
    public DateTimeOffset StatedAt { get; private set; }

    /// <summary>Since when the list no longer has it; null while it does.</summary>
    public DateTimeOffset? DelistedAt { get; private set; }

    /// <summary>Records a new row.</summary>
    public static ListedRecord List(
        InnovationSource source,
        string key,
        InnovationId innovation,
        ListedContent content,
        ImportId? import,
        Actor by,
        DateTimeOffset at
    )
    {
        var record = new ListedRecord(ListedRecordId.New(), source, key, at) { InnovationId = innovation };
        record.Take(content, import, by, at);
        record.Raise(new RecordListed(record.Id, source, key, innovation, import?.Value, at));
        return record;
    }

    /// <summary>Whether a row says what this one says, so that there is nothing to record.</summary>
    public bool Says(ListedContent content) => DelistedAt is null && Hash == content.Hash;

    /// <summary>Records what the list states now; a row that was no longer listed is again.</summary>
    public void Restate(ListedContent content, ImportId? import, Actor by, DateTimeOffset at)
    {
        Take(content, import, by, at);
        DelistedAt = null;
        Raise(new RecordRestated(Id, Source, Key, InnovationId, import?.Value, at));
    }

    /// <summary>Records that the list no longer has it.</summary>
    public void Delist(ImportId? import, Actor by, DateTimeOffset at)
    {
        SourceRules.Listed.Require(DelistedAt is null);

        (ImportId, StatedBy, DelistedAt) = (import, by.UserId, at);
        Raise(new RecordDelisted(Id, Source, Key, InnovationId, import?.Value, at));
    }

    /// <summary>Follows its innovation into the one that it was merged into, or back.</summary>
    public void Move(InnovationId to, DateTimeOffset at)
    {
        InnovationId = to;
        Raise(new RecordRestated(Id, Source, Key, to, ImportId?.Value, at));
    }

    /// <summary>Returns what it says now.</summary>
    public ListedState Remember() =>
        new(InnovationId.Value, Statement, Values, Hash, Unmapped, ImportId?.Value, StatedBy.Value, StatedAt, DelistedAt);

    /// <summary>Restores an earlier state; null for a new one, which the caller removes.</summary>
    public void Undo(ListedState? state, DateTimeOffset at)
    {
        Raise(new RecordUndone(Id, Source, Key, InnovationId, at));
        if (state is null)
            return;
        Say(new(state.Statement, state.Values, state.Hash, state.Unmapped));
        (InnovationId, ImportId) = (new(state.InnovationId), state.ImportId is { } import ? new(import) : null);
        (StatedBy, StatedAt, DelistedAt) = (new(state.StatedBy), state.StatedAt, state.DelistedAt);
    }

    private void Take(ListedContent content, ImportId? import, Actor by, DateTimeOffset at)
    {
        Say(content);
        (ImportId, StatedBy, StatedAt) = (import, by.UserId, at);
    }

    private void Say(ListedContent content) =>
        (Statement, Values, Hash, Unmapped) = (content.Statement, content.Values, content.Hash, content.Unmapped);

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("source-record", Id.Value.ToString()) { Sources = [Source.ToString()] };
}
