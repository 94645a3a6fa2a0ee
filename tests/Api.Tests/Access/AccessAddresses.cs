using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Access;

public sealed class AccessAddresses : IAddresses
{
    public const string DemoClient = "019b76da-a800-77ca-b334-d01baa204959";
    private const string DemoMentor = "019b76da-a800-7ccb-a5d9-7a6c0e86738c";
    private const string DemoMentorsGrant = "019b76da-a800-77aa-802a-a3d39b42da4a";

    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("me/delegations/{id:guid}", "me/delegations/{delegationId:guid}"),
            ("clients/{id:guid}", $"clients/{DemoClient}"),
            ("rate-classes/{code}", "rate-classes/partner"),
            ("users/{id:guid}", $"users/{DemoMentor}"),
            ("{grantId:guid}", DemoMentorsGrant),
        ];
}
