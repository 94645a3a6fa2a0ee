using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.ReplicationPlans;

public sealed class PlanAddresses : IAddresses
{
    public const string DemoPlan = "019b76da-a800-72ec-babf-1e66bda53f1c";
    private const string DemoEvaluatedPlan = "019b76da-a800-73e7-be0c-bcdecbd7d35d";
    private const string DemoEvaluation = "019b76da-a800-7e43-be47-1c4af7eb68e1";

    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("{parent:evidence-parent}/{id:guid}", $"replication-plans/{DemoPlan}"),
            ("replication-plans/{id:guid}", $"replication-plans/{DemoPlan}"),
            ("replication-plans/{id:guid}/evaluations", $"replication-plans/{DemoEvaluatedPlan}/evaluations"),
            ("{evaluationId:guid}", DemoEvaluation),
        ];
}
