using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Commitments;

public sealed class CommitmentAddresses : IAddresses
{
    private const string DemoCommitment = "019b76da-a800-72e1-8d13-50c1598ac52b";

    public IReadOnlyList<(string Part, string Value)> Parts => [("commitments/{id:guid}", $"commitments/{DemoCommitment}")];
}
