using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Tests.Escalations;

internal static class SampleEscalation
{
    public static readonly DateOnly Due = new(2026, 3, 2); // a Monday
    public static readonly UserId Somebody = new("somebody");

    public static readonly IReadOnlyList<PolicyLevel> Levels =
    [
        new(7, EscalationLevel.UnitHead),
        new(14, EscalationLevel.DistrictSecretary),
        new(30, EscalationLevel.ProvincialSecretaryOrHub),
        new(60, EscalationLevel.Ministry),
    ];

    public static EscalationPolicy Policy(
        IReadOnlyList<PolicyLevel>? levels = null,
        QuietHours? quiet = null,
        string? region = null,
        int stopDays = 14
    ) => EscalationPolicy.Create(region, new("Uji", levels ?? Levels, quiet, stopDays), At(Due));

    public static OverdueItem Item(DateOnly? due = null, DateTimeOffset? closedAt = null, bool runs = true) =>
        new(
            new(Guid.Parse("01900000-0000-7000-8000-000000000001")),
            ReplicationPlanId.New(),
            InstitutionId.New(),
            "61.71",
            due ?? Due,
            closedAt,
            runs
        );

    /// <summary>An escalation that began this many days after the due date.</summary>
    public static Escalation Begun(int days) => Escalation.TryOpen(Item(), Policy(), level => level, At(Due.AddDays(days)))!;

    /// <summary>Nine in the morning, this many days after the due date.</summary>
    public static DateTimeOffset Day(int days) => At(Due.AddDays(days));

    public static DateTimeOffset At(DateOnly day, int hour = 9, int minute = 0) => Wib.At(day, new(hour, minute));

    /// <summary>Runs the escalation on this day.</summary>
    public static IReadOnlyList<EscalationLevel> GoOn(
        this Escalation escalation,
        int days,
        OverdueItem? item = null,
        EscalationPolicy? policy = null
    ) => escalation.Advance(item ?? Item(), policy ?? Policy(), level => level, Day(days));
}
