using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>The sample edition whose results are announced.</summary>
public sealed class ResultAddresses : IAddresses
{
    private const string Announced = "019b76da-a800-724e-8d36-99a78bbb0e05";

    /// <summary>An entry that goes on.</summary>
    private const string Winner = "019b76da-a800-7917-a2f6-d7f85fd9200d";

    /// <summary>An objection to another entry.</summary>
    private const string Appeal = "019b76da-a800-7db6-92d3-cd8b1dd57e4b";

    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("competitions/{competitionId:guid}/results/paper", $"competitions/{Announced}/results/paper"),
            ("competitions/{competitionId:guid}/stages/{stage}/report", $"competitions/{Announced}/stages/PROPOSAL/report"),
            ("competitions/{competitionId:guid}/stages/{stage}/recount", $"competitions/{Announced}/stages/PROPOSAL/recount"),
            ("{appealId:guid}", Appeal),
            ("competition-entries/{entryId:guid}/results", $"competition-entries/{Winner}/results"),
        ];
}
