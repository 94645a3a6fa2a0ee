using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Institutionalisation;

public sealed class InstitutionalisationAddresses : IAddresses
{
    private const string DemoReplica = "019b76da-a800-7697-88cf-9dcf276ffac3";
    private const string DemoEvidence = "019b76da-a800-7925-b3f0-83c554fecc3f";

    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("innovations/{id:guid}/institutionalisation-evidence", $"innovations/{DemoReplica}/institutionalisation-evidence"),
            ("institutionalisation-evidence/{evidenceId:guid}", $"institutionalisation-evidence/{DemoEvidence}"),
        ];
}
