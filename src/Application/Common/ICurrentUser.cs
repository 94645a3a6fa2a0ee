using JippApi.Domain.Common;

namespace JippApi.Application.Common;

/// <summary>Who sent the request.</summary>
public interface ICurrentUser
{
    /// <summary>The caller; only asked for behind a policy.</summary>
    UserId Id { get; }

    /// <summary>Whether the caller may see records that are not public.</summary>
    bool SeesUnpublished { get; }
}
