using JippApi.Application.Access;
using JippApi.Domain.Common;

namespace JippApi.Infrastructure.Access;

/// <summary>The actor when nobody made a request: command-line verbs, and loading sample data.</summary>
internal sealed class SystemUser : ICurrentUser
{
    private static readonly UserId System = new("system");

    public UserId Id => System;

    public Caller? Caller => null;

    public string? RequestId => null;
}
