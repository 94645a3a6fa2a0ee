using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Attestations;

/// <summary>How long and how much a statement counts, by how it was found out.</summary>
public static class ConfirmationSchedule
{
    /// <summary>A statement can be about a day at most so many months ago.</summary>
    public const int MaxMonthsAgo = 12;

    /// <summary>A note of so many characters says what was seen, where neither a link nor a file shows it.</summary>
    public const int TellingNoteLength = 50;

    /// <summary>The longest period in days over which a system can count.</summary>
    public const int MaxPeriodDays = 92;

    /// <summary>
    /// The days before the end on which the owner is reminded, and after it, on which the ministry is told.
    /// </summary>
    public static readonly IReadOnlyList<int> ReminderDays = [-60, -30, -7, 0, 30];

    private static readonly Dictionary<ConfirmationMethod, (int Months, int Strength)> Methods = new()
    {
        [ConfirmationMethod.Ministry] = (18, 4),
        [ConfirmationMethod.HubVisit] = (18, 3),
        [ConfirmationMethod.SystemLog] = (3, 2),
        [ConfirmationMethod.Self] = (12, 1),
        [ConfirmationMethod.ReplicaTeam] = (12, 0), // once a reviewer has decided for it
        [ConfirmationMethod.Citizen] = (12, 0),
    };

    /// <summary>Whether what is found out so can confirm; other statements can only contradict.</summary>
    public static bool CanConfirm(ConfirmationMethod method) => StrengthOf(method) > 0;

    public static int StrengthOf(ConfirmationMethod method) => Methods[method].Strength;

    public static int MonthsOf(ConfirmationMethod method) => Methods[method].Months;

    /// <summary>
    /// Returns when a statement expires; never when it says that the innovation has ended, because that stays true.
    /// </summary>
    public static DateTimeOffset? ValidUntil(ConfirmationMethod method, Existence existence, DateOnly observedOn) =>
        ExistenceClasses.Of(existence) == ExistenceClass.Ended ? null : Wib.EndOf(observedOn.AddMonths(MonthsOf(method)));
}

/// <summary>Answers that do not contradict each other.</summary>
public enum ExistenceClass
{
    Unknown,

    Running,

    Paused,

    Ended,
}

public static class ExistenceClasses
{
    public static ExistenceClass Of(Existence existence) =>
        existence switch
        {
            Existence.Active or Existence.Developed => ExistenceClass.Running,
            Existence.Dormant => ExistenceClass.Paused,
            Existence.Stopped or Existence.Absorbed or Existence.Replaced => ExistenceClass.Ended,
            _ => ExistenceClass.Unknown,
        };
}
