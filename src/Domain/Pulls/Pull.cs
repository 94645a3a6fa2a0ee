using JippApi.Domain.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;

namespace JippApi.Domain.Pulls;

/// <summary>
/// A reading of a source list from the system of its ministry (<i>penarikan data</i>), page by page. When all pages
/// have been read, they become an import; until then nothing of it is used.
/// </summary>
public sealed class Pull : AggregateRoot
{
    public const int CursorMaxLength = 1_000;

    public const int TagMaxLength = 200;

    /// <summary>The requests for one page that may fail one after another before the pull has failed.</summary>
    public const int MaxFaultsInARow = 8;

    /// <summary>Of the rows of a list, the share that may vanish at once and still be proposed for delisting.</summary>
    public const int VanishingShare = 10;

    /// <summary>The keys of vanished rows that are kept.</summary>
    public const int MaxVanishedKeys = 10_000;

    private Pull(PullId id, InnovationSource source, OperationId operationId, UserId requestedBy, DateTimeOffset requestedAt) =>
        (Id, Source, OperationId, RequestedBy, RequestedAt) = (id, source, operationId, requestedBy, requestedAt);

    public PullId Id { get; }

    public InnovationSource Source { get; }

    /// <summary>The operation that does the work.</summary>
    public OperationId OperationId { get; }

    /// <summary>The person who requested it; <c>system</c> when it was scheduled.</summary>
    public UserId RequestedBy { get; }

    public DateTimeOffset RequestedAt { get; }

    public PullStatus Status { get; private set; } = PullStatus.Reading;

    /// <summary>Where the next page begins; null for the first.</summary>
    public string? Cursor { get; private set; }

    /// <summary>Whether the last page has been read.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The size of the rows of each page that no earlier page had, in bytes.</summary>
    public IReadOnlyList<long> Parts { get; private set; } = [];

    /// <summary>The number of different rows.</summary>
    public int Rows { get; private set; }

    /// <summary>The number of rows that came more than once.</summary>
    public int Repeated { get; private set; }

    public int Pages => Parts.Count;

    public long Bytes => Parts.Sum();

    /// <summary>The number of requests that failed.</summary>
    public int Faults { get; private set; }

    /// <summary>The number of requests that failed since a page was read.</summary>
    public int FaultsInARow { get; private set; }

    public PullFault? LastFault { get; private set; }

    /// <summary>The validators of the first page.</summary>
    public PageTag? Tag { get; private set; }

    /// <summary>A hash of all rows that does not depend on their order.</summary>
    public string? ContentHash { get; private set; }

    /// <summary>The import of the rows.</summary>
    public ImportId? ImportId { get; private set; }

    /// <summary>The number of listed rows that the list no longer has; null when that is unknown.</summary>
    public int? Vanished { get; private set; }

    /// <summary>
    /// The keys of the rows that are proposed for delisting; empty when so many vanished that the list is rather broken.
    /// </summary>
    public IReadOnlyList<string> VanishedKeys { get; private set; } = [];

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether too many rows vanished to be proposed for delisting.</summary>
    public bool TooManyVanished => Vanished > VanishedKeys.Count;

    public static Pull Request(InnovationSource source, Operation operation, UserId by, DateTimeOffset at)
    {
        var pull = new Pull(PullId.New(), source, operation.Id, by, at);
        pull.Raise(new PullRequested(pull.Id, source, operation.Id, at));
        return pull;
    }

    /// <summary>
    /// Whether the first page has the whole list: there are no others, or each of them has the same rows.
    /// </summary>
    public bool IsOnePage => Repeated == (long)Rows * (Pages - 1);

    /// <summary>Records a page that was read.</summary>
    public void Receive(ReadPage page)
    {
        PullRules.Reading.Require(Status == PullStatus.Reading && !IsComplete);

        if (Pages == 0)
            Tag = page.Tag;
        (Parts, Rows, Repeated) = ([.. Parts, page.Bytes], Rows + page.NewRows, Repeated + page.RepeatedRows);
        (Cursor, IsComplete) = (page.Next, page.Next is null);
        if (page.NewRows > 0)
            FaultsInARow = 0;
    }

    /// <summary>Records a request that failed.</summary>
    /// <returns>Whether it may be tried again.</returns>
    public bool MeetFault(PullFault fault, DateTimeOffset at)
    {
        PullRules.Reading.Require(Status == PullStatus.Reading);

        (Faults, FaultsInARow, LastFault) = (Faults + 1, FaultsInARow + 1, fault);
        if (fault is PullFault.Incomplete or PullFault.Empty)
            (Cursor, IsComplete) = (null, false); // what came too late for its page is found from the first on
        if (fault.MayPass() && FaultsInARow < MaxFaultsInARow)
            return true;
        End(PullStatus.Failed, at);
        return false;
    }

    /// <summary>The list is the same as after another pull.</summary>
    public void FindUnchanged(Pull last, DateTimeOffset at)
    {
        PullRules.Reading.Require(Status == PullStatus.Reading);

        (ContentHash, ImportId, Tag, IsComplete) = (last.ContentHash, last.ImportId, Pages == 0 ? last.Tag : KnownTag, true);
        End(PullStatus.Unchanged, at);
    }

    /// <summary>All rows became an import.</summary>
    /// <param name="vanished">The keys of listed rows that the list no longer has; null when that is unknown.</param>
    /// <param name="listed">The number of rows that were listed.</param>
    public void Finish(string contentHash, ImportId importId, IReadOnlyList<string>? vanished, int listed, DateTimeOffset at)
    {
        PullRules.Reading.Require(Status == PullStatus.Reading && IsComplete);

        (ContentHash, ImportId, Vanished, Tag) = (contentHash, importId, vanished?.Count, KnownTag);
        if (vanished is not null && vanished.Count * VanishingShare <= listed && vanished.Count <= MaxVanishedKeys)
            VanishedKeys = vanished;
        End(PullStatus.Imported, at);
    }

    /// <summary>Ends the pull when its operation has failed or was cancelled.</summary>
    public void Abandon(DateTimeOffset at)
    {
        if (Status == PullStatus.Reading)
            End(PullStatus.Failed, at);
    }

    /// <summary>The state of the first page says something about the list only if it has the whole list.</summary>
    private PageTag? KnownTag => IsOnePage ? Tag : null;

    private void End(PullStatus status, DateTimeOffset at)
    {
        (Status, EndedAt) = (status, at);
        Raise(new PullEnded(Id, Source, status, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("pull", Id.Value.ToString()) { Sources = [Source.ToString()] };
}

/// <summary>The validators of a page (RFC 9110 §8.8).</summary>
/// <param name="ETag">The entity tag.</param>
/// <param name="LastModified">The date of its last change, as it was sent.</param>
public sealed record PageTag(string? ETag, string? LastModified);

/// <summary>The counts and the position after a page was read.</summary>
/// <param name="NewRows">The number of rows that no earlier page had.</param>
/// <param name="RepeatedRows">The number of the others.</param>
/// <param name="Bytes">The size of the new rows in bytes.</param>
/// <param name="Next">Where the next page begins; null after the last one.</param>
/// <param name="Tag">The validators of the page.</param>
public sealed record ReadPage(int NewRows, int RepeatedRows, long Bytes, string? Next, PageTag? Tag);
