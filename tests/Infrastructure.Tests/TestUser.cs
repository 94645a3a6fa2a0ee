using JippApi.Application.Access;
using JippApi.Domain.Access;
using JippApi.Domain.Common;

namespace JippApi.Infrastructure.Tests;

/// <summary>The user who sends the requests of these tests, with every permission.</summary>
internal sealed class TestUser : ICurrentUser
{
    public static readonly UserId User = new("tester");

    /// <summary>Who writes in these tests.</summary>
    public static readonly Actor Writer = new(User);

    /// <summary>Who lets pass what was written.</summary>
    public static readonly Actor Reviewer = new(new("reviewer"));

    public UserId Id => User;

    public Caller Caller { get; } =
        new()
        {
            Id = User,
            RateClass = RateClass.User,
            Grants = [new(null, Role.NationalAdmin, GrantScope.Nation)],
        };

    public string? RequestId => null;
}
