using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Escalations;

public sealed class EscalationAddresses : IAddresses
{
    private const string DemoEscalation = "019b76da-a800-7e61-af07-638752c8b908";
    private const string NationalPolicy = "019b76da-a800-7e5c-a1a7-10de61d0f001";

    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("escalations/{id:guid}", $"escalations/{DemoEscalation}"),
            ("escalation-policies/{id:guid}", $"escalation-policies/{NationalPolicy}"),
            ("holidays/{date}", "holidays/2028-08-17"),
        ];
}
