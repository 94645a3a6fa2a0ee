using JippApi.Api.Tests.Escalations;

namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about escalations.</summary>
internal static class MatrixEscalations
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["ListEscalations"] = _ => ("/escalations", null),
        ["GetEscalation"] = t => ($"/escalations/{t.Escalation}", null),
        ["ListEscalationTransitions"] = t => ($"/escalations/{t.Escalation}/transitions", null),
        ["MoveEscalation"] = t =>
            (
                $"/escalations/{t.Escalation}/transitions",
                new
                {
                    to = "ACKNOWLEDGED",
                    note = "Ditangani",
                    until = "2020-01-01",
                }
            ),
        ["MoveEscalation:resolve"] = t => ($"/escalations/{t.Resolved}/transitions", new { to = "RESOLVED", reason = "Sudah" }),
        ["ListEscalationPolicies"] = _ => ("/escalation-policies", null),
        ["GetEscalationPolicy"] = t => ($"/escalation-policies/{t.Policy}", null),
        ["AddEscalationPolicy"] = t => ("/escalation-policies", GivenEscalations.Policy(t.Region[..2])),
        ["ReviseEscalationPolicy"] = t => ($"/escalation-policies/{t.Policy}", new { maxStopDays = 10 }),
        ["ReviseEscalationPolicy:nation"] = _ => ($"/escalation-policies/{GivenEscalations.Nation}", new { maxStopDays = 14 }),
        ["SimulateEscalations"] = t => ($"/escalation-policies/{t.Policy}/simulations", new { asOf = "2020-01-01" }),
        ["ListHolidays"] = _ => ("/holidays?year=2028", null),
        ["ImportHolidays"] = _ => ("/holidays?year=2028", new { }),
        ["GetHoliday"] = _ => ("/holidays/2028-08-17", null),
        ["SetHoliday"] = _ => ("/holidays/2028-08-17", new { name = "Hari Kemerdekaan Republik Indonesia" }),
        ["RemoveHoliday"] = _ => ("/holidays/2028-08-18", null),
    };
}
