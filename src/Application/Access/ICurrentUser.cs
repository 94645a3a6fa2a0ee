using JippApi.Domain.Common;

namespace JippApi.Application.Access;

/// <summary>The sender of the current request.</summary>
public interface ICurrentUser
{
    /// <summary>Id of the caller; available only behind an authorization policy.</summary>
    UserId Id { get; }

    /// <summary>The caller with their permissions; null when the request has no token.</summary>
    Caller? Caller { get; }

    /// <summary>Identifier of the request in the server's logs.</summary>
    string? RequestId { get; }
}
