using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Pulls;

namespace JippApi.Application.Pulls;

/// <summary>A reading of a source list from the system of its ministry.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="Source">The list.</param>
/// <param name="Status">How far it is.</param>
/// <param name="RequestedBy">Requester: an account id, or <c>system</c> for a scheduled pull.</param>
/// <param name="RequestedAt">When it was requested.</param>
/// <param name="EndedAt">When it ended; absent until then.</param>
/// <param name="Cursor">Where the next page begins; absent at the start and at the end.</param>
/// <param name="Pages">Number of pages read.</param>
/// <param name="Rows">Number of different rows read.</param>
/// <param name="Repeated">Number of rows that came more than once.</param>
/// <param name="Bytes">Size of the rows in bytes.</param>
/// <param name="Faults">Number of requests that failed.</param>
/// <param name="LastFault">Last problem; absent when there was none.</param>
/// <param name="Vanished">Number of listed rows that the list no longer has; absent when that is unknown.</param>
/// <param name="VanishedRecordIds">Keys of the rows that should be delisted; empty when so many vanished that the list
/// is rather broken. Delist each at its own address.</param>
/// <param name="TooManyVanished">Whether more than a tenth of the listed rows vanished; none of them is then
/// proposed.</param>
/// <param name="Links">Related resources.</param>
public sealed record PullItem(
    Guid Id,
    InnovationSource Source,
    PullStatus Status,
    string RequestedBy,
    DateTimeOffset RequestedAt,
    DateTimeOffset? EndedAt,
    string? Cursor,
    int Pages,
    int Rows,
    int Repeated,
    long Bytes,
    int Faults,
    PullFault? LastFault,
    int? Vanished,
    IReadOnlyList<string> VanishedRecordIds,
    bool TooManyVanished,
    PullLinks Links
)
{
    /// <summary>The keys that an item names; the list of a source has them all.</summary>
    private const int MaxNamed = 100;

    internal static PullItem Of(Pull pull) =>
        new(
            pull.Id.Value,
            pull.Source,
            pull.Status,
            pull.RequestedBy.Value,
            pull.RequestedAt,
            pull.EndedAt,
            pull.Cursor,
            pull.Pages,
            pull.Rows,
            pull.Repeated,
            pull.Bytes,
            pull.Faults,
            pull.LastFault,
            pull.Vanished,
            [.. pull.VanishedKeys.Take(MaxNamed)],
            pull.TooManyVanished,
            new(
                $"/api/v1/sources/{Code.Of(pull.Source)}/pulls/{pull.Id.Value}",
                $"/api/v1/operations/{pull.OperationId.Value}",
                pull.ImportId is { } import ? $"/api/v1/imports/{import.Value}" : null
            )
        );
}

/// <summary>Addresses related to a pull.</summary>
/// <param name="Self">The pull.</param>
/// <param name="Operation">The operation that does the work.</param>
/// <param name="Import">The import of its rows, or that of the pull with the same rows; absent until then.</param>
public sealed record PullLinks(string Self, string Operation, string? Import);
