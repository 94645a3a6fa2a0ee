using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Competitions.Editions;

/// <summary>The sample edition whose proposals are being scored, and one of its evaluators.</summary>
public sealed class CompetitionAddresses : IAddresses
{
    private const string Judging = "competitions/019b76da-a800-70e5-bf8f-5fb145940ba7";

    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("competitions/{competitionId:guid}", Judging),
            (
                "competitions/{competitionId:guid}/members/{competitionMemberId:guid}",
                $"{Judging}/members/019b76da-a800-7b74-988d-5497eafb26da"
            ),
        ];
}
