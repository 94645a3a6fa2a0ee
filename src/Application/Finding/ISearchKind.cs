using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Search;

namespace JippApi.Application.Finding;

/// <summary>Finds the resources of one kind. Each feature has a class for its own; it holds no state.</summary>
public interface ISearchKind
{
    /// <summary>Code of the kind in <see cref="SearchKinds"/>.</summary>
    string Kind { get; }

    /// <summary>Counts what the caller may read and the words match.</summary>
    Task<int> CountAsync(SearchScope scope, CancellationToken ct);

    /// <summary>Reads the best matches after a position, or in reverse those before it.</summary>
    Task<IReadOnlyList<FoundMatch>> ReadAsync(SearchScope scope, SearchPosition? from, bool backwards, int count, CancellationToken ct);
}

/// <summary>The search that a kind takes part in.</summary>
/// <param name="Db">The database.</param>
/// <param name="User">The caller, who must be allowed to read what is found.</param>
/// <param name="Index">The index of words.</param>
/// <param name="Query">The words.</param>
/// <param name="Any">Whether one of the words is enough.</param>
/// <param name="TitleKey">The title that equals the words.</param>
public sealed record SearchScope(IAppDb Db, ICurrentUser User, IWordIndex Index, SearchQuery Query, bool Any, string TitleKey);

/// <summary>A place in the order of all matches: by score, place of the kind, and id.</summary>
public sealed record SearchPosition(int Score, int Rank, Guid Id);

/// <summary>A resource that matches.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Score">Its score.</param>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its address.</param>
/// <param name="Texts">Texts in which a match is shown, the most telling first.</param>
public sealed record FoundMatch(string Kind, Guid Id, int Score, string Title, string Href, IReadOnlyList<string?> Texts);
