using JippApi.Application.Common;
using JippApi.Application.Search;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Finding;

/// <summary>Keeps the search entries of one kind in step with its aggregates.</summary>
public interface IEntryWriter
{
    /// <summary>Code of the kind in <see cref="SearchKinds"/>.</summary>
    string Kind { get; }

    /// <summary>The type of the aggregates.</summary>
    Type Aggregate { get; }

    /// <summary>Writes the entries that changes about to be saved touch. Returns whether there are any.</summary>
    Task<bool> FollowAsync(IAppDb db, EntryChanges changes, CancellationToken ct);

    /// <summary>Returns the ids of all resources.</summary>
    IQueryable<Guid> Ids(IAppDb db);

    /// <summary>Writes the entries of these resources anew.</summary>
    Task RewriteAsync(IAppDb db, IReadOnlyList<Guid> ids, CancellationToken ct);
}

/// <summary>Changes about to be saved.</summary>
/// <param name="Changed">New and changed aggregates.</param>
/// <param name="Deleted">Deleted aggregates.</param>
/// <param name="Renamed">Institutions with another name.</param>
public sealed record EntryChanges(
    IReadOnlyList<AggregateRoot> Changed,
    IReadOnlyList<AggregateRoot> Deleted,
    IReadOnlyList<InstitutionId> Renamed
);

/// <summary>Everything that writes search entries.</summary>
public sealed class EntryWriters(IEnumerable<IEntryWriter> writers)
{
    public IReadOnlyList<IEntryWriter> All { get; } = [.. writers];

    /// <summary>Whether search entries show an aggregate of this type.</summary>
    public bool Cover(AggregateRoot one) => All.Any(writer => writer.Aggregate == one.GetType());
}

/// <summary>Words and texts by which a resource is found.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Words">Its words.</param>
/// <param name="Text">The running text; of its lines, the first that matches is shown.</param>
/// <param name="Institution">The institution that is shown if only its name matches.</param>
/// <param name="HasEnded">Whether it is over.</param>
public sealed record EntryContent(string Title, SearchDocument Words, string? Text, string? Institution, bool HasEnded)
{
    internal void Fill(SearchEntry entry)
    {
        (entry.Title, entry.Text, entry.Institution, entry.HasEnded) = (Title, Text, Institution, HasEnded);
        entry.TitleKey = SearchWords.KeyOf(Title);
        (entry.TitleWords, entry.KeyWords, entry.Words) = (Words.Title, Words.Keys, Words.All);
        entry.Version++;
    }
}
