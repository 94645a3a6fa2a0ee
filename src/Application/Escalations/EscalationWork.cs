using JippApi.Application.Common;
using JippApi.Domain.Escalations;

namespace JippApi.Application.Escalations;

/// <summary>What the steps of the worker share.</summary>
internal static class EscalationWork
{
    /// <summary>Most rows of a step.</summary>
    public const int Max = 5_000;

    /// <summary>Writes down who is to hear of levels that were reached just now.</summary>
    public static void AddTellings(
        this IAppDb db,
        Escalation escalation,
        IEnumerable<EscalationLevel> levels,
        ItemFacts item,
        AddressBook book
    )
    {
        foreach (var level in levels)
        {
            foreach (var hearer in book.Nearest(item, level).People)
                db.EscalationTellings.Add(
                    new()
                    {
                        EscalationId = escalation.Id,
                        Level = level,
                        AccountId = hearer.AccountId,
                    }
                );
        }
    }

    /// <summary>The key of the digest of a day: it keeps a person from getting a second one.</summary>
    public static string DigestKey(DateOnly day) => $"escalations-{day:O}";
}
