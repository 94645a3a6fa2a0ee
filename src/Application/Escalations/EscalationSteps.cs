using JippApi.Application.Common;
using JippApi.Domain.Escalations;

namespace JippApi.Application.Escalations;

/// <summary>Helpers shared by the steps of the escalation worker.</summary>
internal static class EscalationSteps
{
    /// <summary>Maximum number of rows per step.</summary>
    public const int Max = 5_000;

    /// <summary>Records whom to notify of levels just reached.</summary>
    public static void AddNotifications(
        IAppDb db,
        Escalation escalation,
        IEnumerable<EscalationLevel> levels,
        ItemFacts item,
        AddressBook book
    )
    {
        foreach (var level in levels)
        {
            foreach (var hearer in book.RecipientsAt(item, level).People)
                db.EscalationNotifications.Add(
                    new()
                    {
                        EscalationId = escalation.Id,
                        Level = level,
                        AccountId = hearer.AccountId,
                    }
                );
        }
    }

    /// <summary>Returns the key of a day's digest, which prevents a second one for the same person.</summary>
    public static string DigestKey(DateOnly day) => $"escalations-{day:O}";
}
