using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>
/// A failed request of a partner client, kept to help its developers find the cause. Values in the body are never
/// stored.
/// </summary>
public sealed class FailedCall
{
    /// <summary>Number of failed requests kept for each client.</summary>
    public const int MaxPerClient = 100;

    /// <summary>Maximum length of the path and of the body.</summary>
    public const int TextMaxLength = 2_000;

    /// <summary>Sequence number in the order of arrival.</summary>
    public long Number { get; private set; }

    public required PartnerClientId ClientId { get; init; }

    /// <summary>When the request was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>HTTP method of the request.</summary>
    public required string Method { get; init; }

    /// <summary>Path of the request, without the query string.</summary>
    public required string Path { get; init; }

    /// <summary>HTTP status of the response.</summary>
    public required int Status { get; init; }

    /// <summary>Code of the problem document; absent when there was none.</summary>
    public string? Code { get; init; }

    /// <summary>Identifier of the request in the server's logs.</summary>
    public string? RequestId { get; init; }

    /// <summary>JSON body with every value replaced by its type.</summary>
    public string? Body { get; init; }
}
