using JippApi.Application.Common;

namespace JippApi.Api.Errors;

/// <summary>
/// Of how many faults an answer with many problems still tells: each problem names its first, and all together no more
/// than one problem may beside those.
/// </summary>
internal sealed class FaultAllowance
{
    private int left = Fault.MaxNamed;

    public ProblemDocument Of(ProblemDocument problem)
    {
        var told = problem.NamingAtMost(1 + left);
        left -= Math.Max(0, (told.Errors?.Count ?? 0) - 1);
        return told;
    }
}
