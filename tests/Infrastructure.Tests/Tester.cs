using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Infrastructure.Tests;

/// <summary>The one who sends the requests of these tests.</summary>
internal sealed class Tester : ICurrentUser
{
    public static readonly UserId User = new("tester");

    public UserId Id => User;

    public bool SeesUnpublished => true;
}
