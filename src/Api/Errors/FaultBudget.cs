using JippApi.Application.Common;

namespace JippApi.Api.Errors;

/// <summary>
/// Bounds the faults in a response with many problems: each problem lists its first fault; apart from these, all
/// problems together list no more faults than a single problem may.
/// </summary>
internal sealed class FaultBudget
{
    private int left = Fault.MaxNamed;

    public ProblemDocument Apply(ProblemDocument problem)
    {
        var told = problem.WithMaxFaults(1 + left);
        left -= Math.Max(0, (told.Errors?.Count ?? 0) - 1);
        return told;
    }
}
