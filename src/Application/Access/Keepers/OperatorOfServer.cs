using JippApi.Domain.Access;
using JippApi.Domain.Common;

namespace JippApi.Application.Access;

/// <summary>
/// Whoever runs commands on the server itself (<i>operator server</i>). They could change the database anyway, so they may
/// do everything; what they do is recorded under the name of the system.
/// </summary>
public static class OperatorOfServer
{
    private static readonly UserId System = new("system");

    /// <summary>Whether this is the operator.</summary>
    public static bool Is(UserId user) => user == System;

    /// <summary>The operator as a caller.</summary>
    public static Caller Caller { get; } =
        new()
        {
            Id = System,
            Grants = [new(null, Role.NationalAdmin, GrantScope.Nation)],
            RateClass = Application.Access.RateClass.User,
        };
}
