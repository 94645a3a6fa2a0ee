using JippApi.Application.Access;
using JippApi.Domain.Common;

namespace JippApi.Application.Common;

/// <summary>Who sent the request.</summary>
public interface ICurrentUser
{
    /// <summary>The caller; only asked for behind a policy.</summary>
    UserId Id { get; }

    /// <summary>The caller with all they may do; null when the request has no token.</summary>
    Caller? Caller { get; }

    /// <summary>The request, as the server's logs name it.</summary>
    string? RequestId { get; }
}
