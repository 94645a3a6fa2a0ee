using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>
/// A call of a partner's system that failed, kept so that its makers can find out why. Values of the body are never
/// kept.
/// </summary>
public sealed class FailedCall
{
    /// <summary>Calls of one client that are kept.</summary>
    public const int Kept = 100;

    /// <summary>Longest path or body.</summary>
    public const int TextMaxLength = 2_000;

    /// <summary>Order of arrival.</summary>
    public long Number { get; private set; }

    /// <summary>Whose call it was.</summary>
    public required PartnerClientId ClientId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Method of the request.</summary>
    public required string Method { get; init; }

    /// <summary>Path of the request, without its query.</summary>
    public required string Path { get; init; }

    /// <summary>Status of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>Code of the problem.</summary>
    public string? Code { get; init; }

    /// <summary>The request, as the server's logs name it.</summary>
    public string? RequestId { get; init; }

    /// <summary>The body with every value replaced by its kind.</summary>
    public string? Body { get; init; }
}
