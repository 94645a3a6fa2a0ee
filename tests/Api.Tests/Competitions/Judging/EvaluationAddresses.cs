using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>An evaluation of the sample edition that the validator of the sample has been given.</summary>
public sealed class EvaluationAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("competition-evaluations/{evaluationId:guid}", "competition-evaluations/019b76da-a800-7742-a2cf-3ceb7282ff3d"),
            ("stages/{stage}", $"stages/{KippBody.Proposal}"),
            ("files/{fileNumber:int}", "files/1"),
        ];
}
