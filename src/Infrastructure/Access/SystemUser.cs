using JippApi.Application.Access;
using JippApi.Domain.Common;

namespace JippApi.Infrastructure.Access;

/// <summary>The actor when nobody made a request: command-line verbs, and loading sample data.</summary>
internal sealed class SystemUser(ActingCaller acting) : ICurrentUser
{
    private static readonly UserId System = new("system");

    public UserId Id => Caller?.Id ?? System;

    public Caller? Caller => acting.Current;

    public string? RequestId => null;
}
