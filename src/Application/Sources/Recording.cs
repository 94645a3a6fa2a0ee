using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;

namespace JippApi.Application.Sources;

/// <summary>
/// Records what source lists state about innovations (docs/decisions/0062-source-records.md). What a list owns changes at
/// once, what the owner of the innovation has stated is proposed to them. All of it happens in a transaction of the caller,
/// who saves.
/// </summary>
internal sealed class Recording(
    IAppDb db,
    ICurrentUser user,
    TimeProvider clock,
    SourceProposals proposals,
    Undoing undoing,
    IDecidedAwards decided
)
{
    private readonly RecordingCache cache = new(db, user);

    /// <summary>The innovations that have changed since the last save.</summary>
    private readonly HashSet<InnovationId> unsaved = [];

    private bool isPrepared;

    /// <summary>Loads what rows with these keys need, with few queries.</summary>
    public Task PrepareAsync(InnovationSource source, IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        unsaved.Clear();
        isPrepared = true;
        return cache.LoadAsync(source, keys, clock.GetUtcNow(), ct);
    }

    /// <summary>Records a row; the caller saves.</summary>
    public async Task<Recorded> RecordAsync(StatedRecord stated, RecordingTerms terms, CancellationToken ct)
    {
        stated = stated with { Key = SourceRecord.KeyOf(stated.Key) ?? throw new ArgumentException("A row has a key.", nameof(stated)) };
        if (!isPrepared)
            await PrepareAsync(stated.Source, [stated.Key], ct);
        var record = await cache.RecordAsync(stated.Source, stated.Key, ct);
        if (record is not null && stated.Members is { } members)
            stated = UnstatedMembers.From(stated, record, members);
        var content = ListedContents.Of(stated);
        if (record?.Says(content) == true)
            return new(RecordOutcome.Unchanged, record.InnovationId, null, null);
        if (await cache.FaultOfAsync(stated.Statement, ct) is { } fault)
            return Recorded.Rejected(fault);

        var row = new Row(stated, content, terms, record, RecordingState.Stored(clock.GetUtcNow()), user.Caller?.Actor ?? new(user.Id));
        var innovation = await cache.InnovationAsync(stated, record, terms.AttachTo, ct);
        if (innovation is null)
            return terms.AttachTo is null || record is not null
                ? await CreateAsync(row, ct)
                : Recorded.Rejected(RejectionCodes.UnknownInnovation);
        return await ChangeAsync(row, innovation, ct);
    }

    /// <summary>
    /// Records that the list no longer has a row: it leaves the sources of the innovation, and what it stated stays. The
    /// caller saves.
    /// </summary>
    public async Task<Recorded> DelistAsync(InnovationSource source, string key, ImportId? import, CancellationToken ct)
    {
        if (!isPrepared)
            await PrepareAsync(source, [key], ct);
        var record = await cache.RecordAsync(source, key, ct) ?? throw new NotFoundException(nameof(ListedRecord));
        var (at, by) = (RecordingState.Stored(clock.GetUtcNow()), user.Caller?.Actor ?? new(user.Id));
        var innovation = await cache.InnovationAsync(record.InnovationId, ct);
        if (innovation is not null && await cache.IsInterestedAsync([.. innovation.InvolvedOwners], ct))
            return Recorded.Rejected(RejectionCodes.OwnRecord, innovation.Id);

        var before = new Before(record, innovation);
        record.Delist(import, by, at);
        await WaitingRows.PutAsync(db, record, record.Unmapped, isGone: false, ct);
        if (innovation is { Publication: not (Publication.Withdrawn or Publication.Merged) })
        {
            await SaveBeforeAsync(innovation.Id, ct);
            before = before with { Version = innovation.Version };
            var content = innovation.Content;
            innovation.Restate(
                content with
                {
                    SourceRecords = [.. content.SourceRecords.Where(one => (one.Source, one.SourceRecordId) != (source, record.Key))],
                },
                [],
                by,
                at
            );
            unsaved.Add(innovation.Id);
        }

        return new(RecordOutcome.Updated, record.InnovationId, null, before.Undo(record, innovation, null, cache.NewestWord));
    }

    /// <summary>
    /// Undoes a recording exactly; the caller saves. What somebody has changed or used since stays.
    /// </summary>
    /// <returns>Whether it was undone.</returns>
    public Task<bool> UndoAsync(string before, CancellationToken ct) => undoing.UndoAsync(before, ct);

    private async Task<Recorded> CreateAsync(Row row, CancellationToken ct)
    {
        var facts = await cache.InRegionOfOwnerAsync(StatedFacts.Of(row.Source, row.Stated.Statement), null, ct);
        if (facts.Title.Length == 0)
            return Recorded.Rejected(RejectionCodes.NoTitle);
        facts = await DecidedStatements.WithoutAsync(decided, facts, [], facts.RegionCode, ct);
        var label = StatedFacts.LabelOf(row.Source, row.Stated.Statement);
        facts = facts with { SourceRecords = [new(row.Source, row.Key, label, row.At)] };
        var origin = row.Statement(facts).OriginOf("");

        // Nobody publishes what is of their own institution
        var publishes = row.Terms.Publishes && !(facts.OwnerId is { } owner && await cache.IsInterestedAsync([owner], ct));
        var innovation = publishes
            ? Innovation.TakeOver(facts, await RegistryNumbers.NextRegistryNumberAsync(db, row.At, ct), row.By, row.At, null, origin)
            : Innovation.HandIn(facts, origin, row.By, row.At);
        db.Innovations.Add(innovation);
        unsaved.Add(innovation.Id);

        var before = new Before(null, null);
        var record = ListedRecord.List(row.Source, row.Key, innovation.Id, row.Content, row.Terms.Import, row.By, row.At);
        db.ListedRecords.Add(record);
        await WaitingRows.PutAsync(db, record, [], isGone: false, ct);
        cache.Add(record, innovation);
        return new(RecordOutcome.Created, innovation.Id, null, before.Undo(record, innovation, null, cache.NewestWord));
    }

    private async Task<Recorded> ChangeAsync(Row row, Innovation innovation, CancellationToken ct)
    {
        if (innovation.Publication == Publication.Withdrawn)
            return Recorded.Rejected(RejectionCodes.Withdrawn, innovation.Id);
        if (await cache.IsInterestedAsync([.. innovation.InvolvedOwners], ct))
            return Recorded.Rejected(RejectionCodes.OwnRecord, innovation.Id);

        await SaveBeforeAsync(innovation.Id, ct);
        var statements = await cache.StatementsAsync(innovation.Id, ct);
        var facts = StatedFacts.Of(row.Source, row.Stated.Statement);
        var shown = innovation.Content;
        // Neither the region of the record nor another that the list states makes room for a prize
        foreach (var region in new[] { shown.RegionCode, facts.RegionCode }.Distinct())
            facts = await DecidedStatements.WithoutAsync(decided, facts, shown.Awards, region, ct);
        var own = row.Statement(facts);
        var others = statements.Where(one => (one.Source, one.Key) != (row.Source, row.Key)).ToList();
        var earlier = statements.FirstOrDefault(one => (one.Source, one.Key) == (row.Source, row.Key));

        var label = StatedFacts.LabelOf(row.Source, row.Stated.Statement);
        if (ListFacts.Of(innovation.Content, own, label, earlier, others) is not { } content)
            return Recorded.Rejected(RejectionCodes.Full, innovation.Id);
        var golden = GoldenRecord.Of(innovation, content, [.. others, own], cache.Policy);
        content = await cache.InRegionOfOwnerAsync(golden.Content, innovation, ct);

        var before = new Before(row.Record, innovation);
        var (outcome, record) = (RecordOutcome.Updated, row.Record);
        if (record is null)
        {
            (outcome, record) = (
                RecordOutcome.Merged,
                ListedRecord.List(row.Source, row.Key, innovation.Id, row.Content, row.Terms.Import, row.By, row.At)
            );
            db.ListedRecords.Add(record);
            cache.Add(record, innovation);
        }
        else
            record.Restate(row.Content, row.Terms.Import, row.By, row.At);

        await WaitingRows.PutAsync(db, record, before.Record?.Unmapped ?? [], isGone: false, ct);

        var changes = golden.Origins.Count > 0 || InnovationMembers.Changed(innovation.Content, content).Count > 0;
        if (changes)
        {
            innovation.Restate(content, golden.Origins, row.By, row.At);
            unsaved.Add(innovation.Id);
        }

        var proposed = await proposals.PutAsync(innovation, own, row.By, row.At, ct);
        return new(
            outcome,
            innovation.Id,
            proposed?.Open,
            before.Undo(record, changes ? innovation : null, proposed?.Undo, cache.NewestWord)
        );
    }

    /// <summary>
    /// Saves first if the innovation has changed since the last save, so that each row makes a revision of its own, which
    /// can be undone by itself.
    /// </summary>
    private async Task SaveBeforeAsync(InnovationId innovation, CancellationToken ct)
    {
        if (!unsaved.Contains(innovation))
            return;
        await db.SaveChangesAsync(ct);
        await cache.ReadNewestWordAsync(ct);
        unsaved.Clear();
    }

    private sealed record Row(
        StatedRecord Stated,
        ListedContent Content,
        RecordingTerms Terms,
        ListedRecord? Record,
        DateTimeOffset At,
        Actor By
    )
    {
        public InnovationSource Source => Stated.Source;

        public string Key => Stated.Key;

        public Statement Statement(InnovationContent facts) => new(Source, Key, Terms.Import?.Value, By.UserId, At, facts);
    }

    /// <summary>The state before a row is recorded.</summary>
    private sealed record Before(ListedState? Record, InnovationState? Innovation, int Version)
    {
        public Before(ListedRecord? record, Innovation? innovation)
            : this(record?.Remember(), innovation?.Remember(), innovation?.Version ?? 0) { }

        /// <summary>Returns what undoing needs.</summary>
        /// <param name="record">The record afterwards.</param>
        /// <param name="changed">The innovation afterwards, if it has changed.</param>
        /// <param name="proposal">The proposal that has changed.</param>
        /// <param name="newestWord">The newest word that was known before.</param>
        public string Undo(ListedRecord record, Innovation? changed, ProposalUndo? proposal, long newestWord) =>
            JsonSerializer.Serialize(
                new(record.Id.Value, record.InnovationId.Value)
                {
                    Record = Record,
                    RecordAfter = RecordingState.HashOf(record),
                    Innovation = changed is null ? null : Innovation,
                    Version = Version,
                    VersionAfter = changed?.NextVersion ?? 0,
                    InnovationAfter = changed is null ? null : RecordingState.HashOf(changed),
                    IsCreated = changed is not null && Innovation is null,
                    Proposal = proposal,
                    NewestWord = newestWord,
                },
                SourceJson.Readable.RecordingUndo
            );
    }
}
